// The bytes of a language base in, all that they hold opened out: the splitter, the network, lemmas and features.

import { type Forms, openForms } from './morphology.ts'
import { type Network, openNetwork } from './network.ts'
import { openPack, type Pack } from './pack.ts'
import { openSplitter, type Splitter } from './splitter.ts'

/** An opened base. */
export interface Base {
  readonly pack: Pack
  readonly network: Network
  /** Absent where the base was written without a splitter. */
  readonly splitter: Splitter | undefined
  /** Absent where the base was written without lemmas. */
  readonly forms: Forms | undefined
}

const opened = new WeakMap<Uint8Array, Base>()

/** Opens a base, once for the same bytes: the word types of one report serve the next. Throws `pack.broken`. */
export function openBase(bytes: Uint8Array): Base {
  const known = opened.get(bytes)
  if (known !== undefined) return known
  const pack = openPack(bytes)
  const base = { pack, network: openNetwork(pack), splitter: openSplitter(pack), forms: openForms(pack) }
  opened.set(bytes, base)
  return base
}
