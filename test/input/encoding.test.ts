// Bytes in every charset in, their text out; what is no text says so.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encode } from '../../src/index.ts'
import { decode } from '../../src/input/encoding.ts'

const TEXT = 'The mayor of Halvena said “we stay” – and stayed.\n'
const utf16 = (text: string, little: boolean, bom: boolean): Uint8Array => {
  const bytes: number[] = bom ? (little ? [0xff, 0xfe] : [0xfe, 0xff]) : []
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    bytes.push(...(little ? [c & 255, c >> 8] : [c >> 8, c & 255]))
  }
  return Uint8Array.from(bytes)
}
const codes = ({ notes }: { notes: readonly { code: string }[] }): string[] => notes.map(({ code }) => code)

describe('decode', () => {
  it('UTF-8, with and without a byte order mark, which is no character of the text', () => {
    assert.equal(decode(encode(TEXT)).text, TEXT)
    const marked = decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...encode(TEXT)]))
    assert.equal(marked.text, TEXT)
    assert.deepEqual(marked.notes, [])
    // A second one is a character.
    assert.equal(decode(Uint8Array.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61])).text, '\ufeffa')
  })
  it('UTF-16, both ends, with and without a byte order mark, Latin and Cyrillic', () => {
    for (const text of [TEXT, 'Мэр города сказал, что мост закрыт до пятницы. Жители ждут.'])
      for (const little of [true, false]) for (const bom of [true, false]) assert.equal(decode(utf16(text, little, bom)).text, text)
  })
  it('a text with a few NULs is UTF-8', () => {
    const text = 'The mayor\0 said on Friday that two people had died in the\0 flood.'
    assert.equal(decode(encode(text)).text, text)
  })
  it('a given charset goes before a guess, a byte order mark before both', () => {
    const bytes = Uint8Array.from([0x93, 0x77, 0x65, 0x94])
    assert.equal(decode(bytes, 'windows-1252').text, '“we”')
    assert.equal(decode(Uint8Array.from([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), 'windows-1252').text, 'é')
    assert.equal(decode(encode(TEXT), 'no-such-charset').text, TEXT)
  })
  it('legacy bytes are guessed, with a note', () => {
    const latin = Uint8Array.from([
      ...encode('Le maire a dit que la '),
      0xe9,
      ...encode('cole '),
      0xe9,
      ...encode('tait ferm'),
      0xe9,
      ...encode('e apr'),
      0xe8,
      ...encode("s l'inondation, a d"),
      0xe9,
      ...encode('clar'),
      0xe9,
      ...encode(' la pr'),
      0xe9,
      ...encode('fecture.'),
    ])
    const decoded = decode(latin)
    assert.equal(decoded.text, "Le maire a dit que la école était fermée après l'inondation, a déclaré la préfecture.")
    assert.deepEqual(codes(decoded), ['encoding.guessed'])
    const cyrillic = 'Мэр города сказал в пятницу, что два человека погибли при обстреле моста через реку.'
    const bytes = Uint8Array.from(
      [...cyrillic].map((c) => {
        const point = c.codePointAt(0) as number
        return point >= 0x410 && point <= 0x44f ? point - 0x410 + 0xc0 : point
      }),
    )
    assert.equal(decode(bytes).text, cyrillic)
  })
  it('bytes that a charset does not have are replaced, with a note', () => {
    assert.deepEqual(codes(decode(Uint8Array.from([...encode(TEXT), 0xff, 0x61]), 'utf-8')), ['encoding.replaced'])
  })
  it('pictures, archives and noise are no text', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + (i >> 3) * 17) & 255)
    for (const bytes of [
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      Uint8Array.from([...encode('%PDF-1.7\n'), ...encode(TEXT)]),
      Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]),
      noise,
      new Uint8Array(3000),
      Uint8Array.from({ length: 256 }, (_, i) => i),
    ]) {
      const decoded = decode(bytes)
      assert.equal(decoded.text, '')
      assert.deepEqual(codes(decoded), ['input.binary'])
    }
  })
  it('text with escapes, form feeds and tabs is text', () => {
    const text = `\u001b[1mHalvena\u001b[0m\f\t${TEXT}`
    assert.equal(decode(encode(text)).text, text)
  })
  it('nothing gives nothing', () => {
    assert.deepEqual(decode(new Uint8Array(0)), { text: '', charset: 'utf-8', notes: [] })
  })
})
