// The front door with files: everything of `door`, with the packs and libraries of this installation.

export * from './door.ts'
export { loadPacks } from './installation.ts'
