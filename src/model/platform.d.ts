// What the engine may take from its platform besides WebAssembly (webassembly.d.ts): TextDecoder, nothing more; nothing comes in or out.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  readonly encoding: string
  decode(input?: Uint8Array, options?: { stream?: boolean }): string
}
