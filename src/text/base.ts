// The bytes of a language base in, all that they hold opened out: the splitter, the network, lemmas and features.

import type { Language } from '../languages/language.ts'
import { SaysoError } from '../model/error.ts'
import { type Forms, openForms } from './morphology.ts'
import { type Network, openNetwork } from './network.ts'
import { openPack, type Pack } from './pack.ts'
import { openSplitter, type Splitter } from './splitter.ts'

/** An opened base. */
export interface Base {
  readonly pack: Pack
  readonly network: Network
  readonly splitter: Splitter
  /** Lemmas and features. */
  readonly forms: Forms
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

/** The base of a language among those at hand. Throws `pack.broken` where it is missing. */
export function baseOf({ code, name }: Language, bases: { readonly [code: string]: Uint8Array }): Uint8Array {
  const base = bases[code]
  if (base === undefined)
    throw new SaysoError('pack.broken', `the ${name} base is not among the packs`, {
      hint: `give its bytes as bases.${code}, as loadPacks() does`,
    })
  return base
}
