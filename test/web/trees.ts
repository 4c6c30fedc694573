// Texts and a language base in, a SHA-256 over the trees of each out: the same code in Node and, bundled, in a browser.

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { encode, languages } from '../../src/index.ts'
import { receive } from '../../src/input/index.ts'
import { parse } from '../../src/text/parse.ts'

/** For each text the hash of all that its tokens were told (class, fine class, head, relation, name) and where they begin, and how many hang on another. */
export function hashTrees(texts: readonly string[], base: Uint8Array): { readonly hash: string; readonly hanging: number }[] {
  const english = languages.find(({ code }) => code === 'en')
  if (english === undefined) throw new Error('no English')
  return texts.map((text) => {
    // As JSON the text keeps its lone surrogates, as it does in the records that are compared beside.
    const line = encode(JSON.stringify({ id: 't', text, language: 'en' }))
    const [received] = receive({ bytes: line, format: 'jsonl' }, languages)
    if (received === undefined || !('document' in received)) throw new Error(`not received: ${text}`)
    const { tokens } = parse(received.document, english, base)
    const hash = sha256.create()
    for (const numbers of [tokens.start, tokens.head])
      hash.update(Uint8Array.from([...numbers].flatMap((n) => [n, n >> 8, n >> 16, n >> 24])))
    for (const numbers of [tokens.tag, tokens.fine, tokens.relation, tokens.name]) hash.update(numbers)
    return { hash: bytesToHex(hash.digest()), hanging: tokens.head.filter((head) => head >= 0).length }
  })
}
