// What the engine takes of WebAssembly, which the types of Node do not declare; nothing comes in or out.

declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    constructor(module: Module, imports?: object)
    readonly exports: { readonly [name: string]: unknown }
  }
}
