// A report's page in, the same page with its rows and its words tied to each other out: the script that every page carries.

type Kind = 'statement' | 'event' | 'figure' | 'control' | 'place' | 'time' | 'actor'

/** A stretch of the report's text that an item rests on; `part` says what the words are (src/output/page/rows.ts). */
interface Stretch {
  readonly part: string
  readonly start: number
  readonly end: number
  readonly row: HTMLElement
}

const PARTS: { readonly [part: string]: Kind } = {
  q: 'statement',
  e: 'event',
  f: 'figure',
  k: 'control',
  p: 'place',
  t: 'time',
  a: 'actor',
}
// What is underlined while everything is shown: the rest would be noise.
const CALM: readonly Kind[] = ['event', 'figure', 'control']

// At once, before the body is there: on a page of a megabyte a new class on the root costs eight seconds.
document.documentElement.classList.add('js')
document.addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector<HTMLElement>('main.pair')
  const text = document.querySelector<HTMLElement>('.text')
  const back = document.querySelector<HTMLButtonElement>('.back')
  if (main && text && back) start(main, text, back)
})

function start(main: HTMLElement, text: HTMLElement, back: HTMLButtonElement): void {
  const pieces = [...text.querySelectorAll<HTMLElement>('[data-s]')]
  const starts = pieces.map((piece) => Number(piece.dataset['s']))
  const rows = [...main.querySelectorAll<HTMLElement>('.row[data-at]')]
  const stretches: Stretch[] = []
  for (const row of rows) stretches.push(...stretchesOf(row))
  const marks = 'highlights' in CSS ? CSS.highlights : undefined
  let shown: Kind | 'all' = 'all'
  let chosen: HTMLElement | undefined
  let origin: HTMLElement | undefined

  function stretchesOf(row: HTMLElement): Stretch[] {
    return (row.dataset['at'] ?? '').split(' ').map((mark) => {
      const [start, end] = mark.slice(1).split('-')
      return { part: mark.charAt(0), start: Number(start), end: Number(end), row }
    })
  }

  /** The index of the last piece that begins at or before a position. */
  function pieceAt(at: number): number {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= at) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /** The words of a stretch, a range a piece: the numbers that stand between pieces are not the report's. */
  function rangesOf({ start, end }: Stretch): StaticRange[] {
    const ranges: StaticRange[] = []
    for (let i = Math.max(0, pieceAt(start)); i < pieces.length && (starts[i] as number) < end; i++) {
      const node = pieces[i]?.firstChild
      const from = starts[i] as number
      const length = node?.nodeValue?.length ?? 0
      if (!node || from + length <= start) continue
      ranges.push(
        new StaticRange({
          startContainer: node,
          startOffset: Math.max(0, start - from),
          endContainer: node,
          endOffset: Math.min(length, end - from),
        }),
      )
    }
    return ranges
  }

  function paint(name: string, list: readonly Stretch[], priority = 0): void {
    if (!marks) return
    const ranges = list.flatMap(rangesOf)
    if (ranges.length === 0) {
      marks.delete(name)
      return
    }
    const highlight = new Highlight()
    for (const range of ranges) highlight.add(range)
    highlight.priority = priority
    marks.set(name, highlight)
  }

  // Underlines are painted for the blocks in sight: a report of a megabyte has a hundred thousand of them.
  const blocks = new Map<Element, Stretch[]>()
  for (const stretch of stretches) {
    const block = pieces[pieceAt(stretch.start)]?.parentElement
    if (!block || stretch.part === 'q' || !(stretch.part in PARTS)) continue
    const list = blocks.get(block)
    if (list) list.push(stretch)
    else blocks.set(block, [stretch])
  }
  const near = new Set<Element>()
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target)
      else near.delete(target)
    }
    paintKinds(near)
  })
  for (const block of blocks.keys()) watch.observe(block)
  addEventListener('beforeprint', () => paintKinds(blocks.keys()))

  function paintKinds(among: Iterable<Element>): void {
    const lists = new Map<Kind, Stretch[]>((shown === 'all' ? CALM : [shown]).map((kind) => [kind, []]))
    for (const block of among) for (const stretch of blocks.get(block) ?? []) lists.get(PARTS[stretch.part] as Kind)?.push(stretch)
    for (const kind of Object.values(PARTS)) if (kind !== 'statement') paint(kind, lists.get(kind) ?? [])
  }

  function show(kind: Kind | 'all'): void {
    shown = kind
    if (kind === 'all') delete main.dataset['show']
    else main.dataset['show'] = kind
    for (const button of main.querySelectorAll<HTMLElement>('.tools button'))
      button.setAttribute('aria-pressed', String(button.dataset['show'] === kind))
    paintKinds(near)
  }

  function choose(row: HTMLElement): void {
    chosen?.classList.remove('on')
    chosen = row
    row.classList.add('on')
    if (row.offsetParent === null && row.getClientRects().length === 0) show('all')
    const list = stretchesOf(row)
    paint(
      'on',
      list.filter(({ part }) => part in PARTS),
      3,
    )
    paint(
      'who',
      list.filter(({ part }) => !(part in PARTS)),
      2,
    )
    paint('hot', [])
    try {
      history.replaceState(null, '', `#${row.id}`)
    } catch {
      // A page in a frame without an address may not have one.
    }
  }

  /** From a row to its words. */
  function toWords(row: HTMLElement, id?: string): void {
    choose(row)
    const at = stretchesOf(row)[0]
    const piece = (id === undefined ? null : document.getElementById(id)) ?? (at === undefined ? undefined : pieces[pieceAt(at.start)])
    if (!piece) return
    origin = row
    reveal(piece, 'center')
    piece.tabIndex = -1
    piece.focus({ preventScroll: true })
    offer('Back to the record')
  }

  /** From words to their row. */
  function toRow(row: HTMLElement, from?: HTMLElement): void {
    choose(row)
    origin = from
    reveal(row, row.offsetHeight > innerHeight * 0.6 ? 'start' : 'center')
    row.querySelector<HTMLElement>('.jump')?.focus({ preventScroll: true })
    if (from) offer('Back to the words')
  }

  function reveal(element: HTMLElement, block: ScrollLogicalPosition): void {
    element.scrollIntoView({ block })
    // Rows and blocks far away are drawn when they come near, and push what they stand beside.
    if (element.closest('.far')) requestAnimationFrame(() => element.scrollIntoView({ block }))
  }

  function offer(label: string): void {
    back.textContent = label
    back.hidden = false
  }

  function goBack(): void {
    back.hidden = true
    const to = origin
    origin = undefined
    if (!to) return
    if (to.classList.contains('row')) toRow(to)
    else {
      reveal(to, 'center')
      to.tabIndex = -1
      to.focus({ preventScroll: true })
    }
  }

  /** The items whose words hold a position, the shortest first; those that the page does not underline last. */
  function itemsAt(at: number): Stretch[] {
    const visible = (part: string): number =>
      shown === 'all' ? (PARTS[part] === undefined ? 2 : part === 'q' ? 1 : 0) : PARTS[part] === shown ? 0 : 1
    return stretches
      .filter(({ part, start, end }) => start <= at && at < end && part in PARTS)
      .sort((a, b) => visible(a.part) - visible(b.part) || a.end - a.start - (b.end - b.start))
  }

  let clicked = -1
  let turn = 0
  text.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) return
    if (!getSelection()?.isCollapsed) return
    const caret = caretAt(event.clientX, event.clientY)
    const piece = caret?.node.parentElement
    if (!caret || !piece?.dataset['s']) return
    const at = Number(piece.dataset['s']) + caret.offset
    // A caret stands between two letters: the click may have been on either.
    const found = itemsAt(at).length > 0 ? itemsAt(at) : itemsAt(at - 1)
    const list = [...new Set(found.map(({ row }) => row))]
    if (list.length === 0) return
    turn = Math.abs(at - clicked) < 2 ? (turn + 1) % list.length : 0
    clicked = at
    toRow(list[turn] as HTMLElement, piece)
  })

  text.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'n' || event.key === 'p') {
      const kinds = shown === 'all' ? [...CALM, 'statement'] : [shown]
      const order = stretches
        .filter(({ part, row }, i) => kinds.includes(PARTS[part] ?? '') && stretches[i - 1]?.row !== row)
        .sort((a, b) => a.start - b.start)
      if (order.length === 0) return
      const now = order.findIndex(({ row }) => row === chosen)
      const next =
        order[(now < 0 ? (event.key === 'n' ? 0 : -1) : now + (event.key === 'n' ? 1 : -1) + order.length) % order.length] ?? order.at(-1)
      if (next) toWords(next.row)
    } else if (event.key === 'Enter' && chosen && !(event.target instanceof Element && event.target.closest('a'))) {
      toRow(chosen, document.activeElement instanceof HTMLElement ? document.activeElement : undefined)
    } else return
    event.preventDefault()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') goBack()
  })
  back.addEventListener('click', goBack)

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return
    const link = event.target.closest('a')
    const row = event.target.closest<HTMLElement>('.row[data-at]')
    if (link) {
      const id = link.getAttribute('href')?.slice(1) ?? ''
      if (!link.getAttribute('href')?.startsWith('#')) return
      const target = document.getElementById(id)
      if (!target) return
      if (target.matches('.row')) toRow(target, link)
      else if (row) toWords(row, id)
      else return
      event.preventDefault()
    } else if (row && getSelection()?.isCollapsed) toWords(row)
  })
  main.addEventListener('mouseover', (event) => hover(event.target))
  main.addEventListener('focusin', (event) => hover(event.target))

  let warm: HTMLElement | null = null
  function hover(target: EventTarget | null): void {
    const row = target instanceof Element ? target.closest<HTMLElement>('.row[data-at]') : null
    if (row === warm) return
    warm = row
    paint('hot', row && row !== chosen ? stretchesOf(row) : [], 1)
  }

  const tools = main.querySelector<HTMLElement>('.tools')
  for (const link of tools?.querySelectorAll('a') ?? []) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = link.className
    button.dataset['show'] = link.dataset['show'] ?? 'all'
    button.append(...link.childNodes)
    button.addEventListener('click', () => show(button.dataset['show'] as Kind | 'all'))
    link.replaceWith(button)
  }
  if (tools) {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset['show'] = 'all'
    button.textContent = 'All'
    button.addEventListener('click', () => show('all'))
    tools.prepend(button)
  }
  show('all')
  const named = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null
  if (named?.matches('.row[data-at]')) {
    toWords(named)
    reveal(named, 'center')
  }
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y)
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined
  }
  const range = (document as unknown as { caretRangeFromPoint?(x: number, y: number): Range | null }).caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}
