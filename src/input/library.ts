// The large libraries of the input come in from a front door, and go out to the files that use them.

import type { Readability } from '@mozilla/readability'
import type sniff from 'html-encoding-sniffer'
import type { parseHTML } from 'linkedom/worker'
import type { detectAll } from 'tinyld'

/** What few reports need and takes longer to load than a report to read: a front door may make each of these a getter that loads it. */
export interface Libraries {
  readonly Readability: typeof Readability
  readonly detectAll: typeof detectAll
  readonly parseHTML: typeof parseHTML
  readonly sniff: typeof sniff
}

let brought: Libraries | undefined

/** Brings the libraries along: `index` has them all, `node` loads each when it is first asked for. */
export function bring(libraries: Libraries): void {
  brought = libraries
}

/** The libraries; a page is parsed by `library().parseHTML(page)`. Throws where no front door was opened. */
export function library(): Libraries {
  if (brought === undefined) throw new Error('the libraries of the input are not there: import a front door, src/index.ts or src/node.ts')
  return brought
}
