// Names of places as the sources print them come in; bare names, names in Latin letters and what may stand for them in a report go out.

const GENERIC = new Set(
  `oblast county province region district governorate state raion rayon department prefecture parish municipality krai republic borough area
  canton division city territory voivodeship muhafazat`.split(/\s+/),
)
const GENERIC_BEFORE =
  /^(?:Province of the |Province of |Departamento de |Département de |Département du |Provincia de |Estado de |Republic of |County of |State of |Metropolitan |Region of |Autonomous Republic of |Muḩāfaz̧at |Gouvernorat de |Gouvernorat du )/

/** "Kherson Oblast" → "Kherson", "Province of Bulacan" → "Bulacan"; undefined where nothing is left or changed. */
export function bare(name: string): string | undefined {
  const words = name
    .replace(GENERIC_BEFORE, '')
    .replace(/ \(.*\)$/, '')
    .split(' ')
  while (words.length > 1 && GENERIC.has((words.at(-1) as string).toLowerCase().replace(/[’']/g, ''))) words.pop()
  const left = words.join(' ')
  return left === name || left === '' ? undefined : left
}

/** Whether a name is written in Latin letters, diacritics included. */
export function latin(name: string): boolean {
  return [...name].every((letter) => {
    const code = letter.codePointAt(0) as number
    return code < 0x250 || (code >= 0x300 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00) || code === 0x2019
  })
}

/** Whether a name is written in the letters of Ukrainian or Russian. */
export function cyrillic(name: string): boolean {
  return /^[А-ЯЁҐЄІЇа-яёґєії][А-ЯЁҐЄІЇа-яёґєії .’'ʼ-]+$/.test(name)
}

/** Names that a report in English, Spanish or German may print; the spelling of other languages is left out. */
export function plainly(name: string): boolean {
  return (
    name.length <= 24 &&
    !/[^A-Za-z .'’\-áéíóúüñöäßçèêâôã]/.test(name) &&
    !/(?:o|a|u)s$|[aeu]j$|tz$|ka'i|[a-z][A-Z]|[ck]sz|yi$|um$/.test(name)
  )
}

type Letters = { readonly [letter: string]: string }
const letters = (text: string): Letters => Object.fromEntries(text.split(' ').map((pair) => pair.split('=') as [string, string]))

const UKRAINIAN = letters(
  'а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia',
)
const UKRAINIAN_FIRST = letters('є=ye ї=yi й=y ю=yu я=ya')
const RUSSIAN = letters(
  'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=i є=e ґ=g',
)
const SPANISH = letters(
  'а=a б=b в=v г=g д=d е=e ё=io ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=j ц=ts ч=ch ш=sh щ=shch ъ= ы=i ь= э=e ю=iu я=ia і=i ї=i є=e ґ=g',
)

function spelled(name: string, table: Letters, first?: Letters): string {
  return name
    .split(/([ -])/)
    .map((word) => {
      let out = ''
      for (let i = 0; i < word.length; i++) {
        const letter = word[i] as string
        const lower = letter.toLowerCase()
        const latin = (i === 0 ? first?.[lower] : undefined) ?? table[lower]
        if (latin === undefined) out += letter === '’' || letter === "'" || letter === 'ʼ' ? '' : letter
        else out += i === 0 ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin
      }
      return out
    })
    .join('')
}

/**
 * "Харків" → "Kharkiv" by the resolution of Ukraine's cabinet of ministers No. 55 of 2010, which passports, maps and the press in English follow.
 */
export function fromUkrainian(name: string): string {
  // "Згурівка" is Zghurivka: "zh" is another letter.
  return spelled(name.replace(/(?<=[зЗ])г/g, 'ґh'), UKRAINIAN, UKRAINIAN_FIRST)
}

/**
 * "Харьков" → "Kharkov", "Николаевка" → "Nikolaevka" and "Nikolayevka", "Красный Лиман" → "Krasny Liman" and "Krasnyy Liman": the two ways of
 * the press, with and without the BGN/PCGN system's "ye" (1947) after a vowel and at the beginning.
 */
export function fromRussian(name: string): string[] {
  const hard = name.replace(/ь(?=[её])/g, 'й')
  const short = hard.replace(/(?:ый|ий)(?=$|[ -])/g, 'ы')
  const soften = (latin: string): string => latin.replace(/(?<=[aeiou])e/g, 'ye')
  return [...new Set([spelled(short, RUSSIAN), soften(spelled(hard, RUSSIAN, { е: 'ye' })), soften(spelled(short, RUSSIAN, { е: 'ye' }))])]
}

/** "Херсон" → "Jerson", "Харьков" → "Jarkov": the way of the press in Spanish; its accents are folded away. */
export function fromRussianInSpanish(name: string): string {
  return spelled(name.replace(/(?:ый|ий)(?=$|[ -])/g, 'и').replace(/ь(?=[еёюя])/g, ''), SPANISH)
}
