// A CoNLL-U file in, the same in capitals or in small letters out: how old wires, headlines and posts are written.

/** How the words of a copy are written. */
export type Cased = 'as written' | 'in capitals' | 'in small letters'

/** Changes the forms and the `# text` lines of a CoNLL-U file; everything else stays. */
export function recase(conllu: string, cased: Cased): string {
  if (cased === 'as written') return conllu
  const turn = (text: string): string => (cased === 'in capitals' ? text.toUpperCase() : text.toLowerCase())
  return conllu
    .split('\n')
    .map((line) => {
      if (line.startsWith('# text = ')) return `# text = ${turn(line.slice(9))}`
      const fields = line.split('\t')
      if (line.startsWith('#') || fields.length !== 10) return line
      fields[1] = turn(fields[1] as string)
      return fields.join('\t')
    })
    .join('\n')
}
