// Text in, HTML text out: what a report says is only ever a text node or an attribute's value.

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn a carriage return into a line feed, and drop U+0000: every later position would be off by one.
  '\r': '&#13;',
  '\0': '\ufffd',
}

/** Escapes text for an HTML text node or a quoted attribute; the parsed node has as many UTF-16 code units as `text`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (character) => ENTITIES[character] as string)
}
