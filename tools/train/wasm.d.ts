// What the trainer uses of WebAssembly beyond what @types/node declares.

declare namespace WebAssembly {
  interface MemoryDescriptor {
    initial: number
    maximum?: number
    shared?: boolean
  }
  class Memory {
    constructor(descriptor: MemoryDescriptor)
    readonly buffer: SharedArrayBuffer
  }
  class Module {
    constructor(bytes: Uint8Array)
    static imports(module: Module): object[]
  }
  class Instance {
    constructor(module: Module, imports?: object)
    readonly exports: object
  }
}
