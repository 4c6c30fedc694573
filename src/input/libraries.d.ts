// What the HTML input takes from its three libraries, whose own types name the browser's DOM or are missing; nothing comes in or out.

declare module 'linkedom/worker' {
  /** A document of linkedom: never the browser's, and nothing in it runs. */
  export function parseHTML(html: string): { readonly document: import('./dom.ts').Page }
}

declare module '@mozilla/readability' {
  export class Readability<T> {
    constructor(
      document: import('./dom.ts').Page,
      options: { disableJSONLD: boolean; keepClasses: boolean; serializer: (element: import('./dom.ts').DomNode) => T },
    )
    parse(): { readonly content: T | null | undefined; readonly byline: string | null | undefined } | null
  }
}

declare module 'html-encoding-sniffer' {
  export default function sniff(bytes: Uint8Array, options: { defaultEncoding: string; transportLayerEncodingLabel?: string }): string
}
