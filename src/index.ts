// The front door that runs anywhere, the browser too: everything of `door`, its libraries loaded beforehand.

import { Readability } from '@mozilla/readability'
import sniff from 'html-encoding-sniffer'
import { parseHTML } from 'linkedom/worker'
import { detectAll } from 'tinyld'
import { bring } from './input/library.ts'

export * from './door.ts'

bring({ Readability, detectAll, parseHTML, sniff })
