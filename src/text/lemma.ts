// A form and how to change it in, its lemma out.

/**
 * How a lemma is made of a form: what the form is taken as (`^` in lower case with a capital, `=` as it is, `,` without its commas, else in lower case), how many
 * code units are cut off its end, and what is put there. "3+y" makes "country" of "countries", "^0+" "Russian" of "RUSSIAN".
 */
export interface Edit {
  readonly taken: '^' | '=' | ',' | ''
  readonly cut: number
  readonly put: string
}

/** Reads an edit as the trainer writes it; anything else leaves the form in lower case. */
export function readEdit(text: string): Edit {
  const match = /^([\^=,]?)(\d+)\+(.*)$/su.exec(text)
  return match === null
    ? { taken: '', cut: 0, put: '' }
    : { taken: match[1] as Edit['taken'], cut: Number(match[2]), put: match[3] as string }
}

/** Makes a lemma: `edit(readEdit('3+y'), 'Countries')` is "country". What is too short to be cut stays. */
export function edit({ taken, cut, put }: Edit, form: string): string {
  const base = taken === '=' ? form : taken === ',' ? form.replaceAll(',', '') : form.toLowerCase().replace(/[’ʼ`´]/g, "'")
  const lemma = cut > base.length ? base : base.slice(0, base.length - cut) + put
  if (lemma === '') return base
  if (taken !== '^') return lemma
  const first = String.fromCodePoint(lemma.codePointAt(0) as number)
  return first.toUpperCase() + lemma.slice(first.length)
}
