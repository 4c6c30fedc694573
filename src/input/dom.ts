// Nothing comes in; the types of the few things that are used of linkedom's documents: the engine's own types name no browser.

/** What is used of a node of linkedom. */
export interface DomNode {
  readonly nodeType: number
  readonly localName: string
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly data?: string
  innerHTML: string
  readonly textContent: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
}

/** What is used of a document of linkedom. */
export interface Page {
  createElement(name: string): DomNode
}
