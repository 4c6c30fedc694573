// The names that the network labelled in; what it says of a run of capitals out, with how sure that is.

import { Name, type Tokens } from '../model/parse.ts'

/** What the network takes a name for. */
export type Label = 'person' | 'organization' | 'place'

const KINDS: readonly (Label | undefined)[] = [undefined, 'person', 'person', 'organization', 'organization', 'place', 'place']

/** The kind that most of the labelled tokens `first` to `last` bear, and whether the label's bounds are those of the run; nothing where none is. */
export function labelOf(
  { name, count }: Tokens,
  first: number,
  last: number,
): { readonly kind: Label; readonly exact: boolean } | undefined {
  let [person, organization, place] = [0, 0, 0]
  for (let i = first; i < last; i++) {
    const kind = KINDS[name[i]!]
    if (kind === 'person') person++
    else if (kind === 'organization') organization++
    else if (kind === 'place') place++
  }
  const most = Math.max(person, organization, place)
  if (most === 0) return undefined
  const kind = person === most ? 'person' : organization === most ? 'organization' : 'place'
  const begins = (i: number): boolean => name[i] === Name.B_PER || name[i] === Name.B_ORG || name[i] === Name.B_LOC
  return { kind, exact: most === last - first && begins(first) && (last >= count || name[last] === Name.O || begins(last)) }
}
