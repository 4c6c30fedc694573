// The events of a test run in, one JSON object out: which files ran, how many tests passed and failed.

/** Node's reporter contract: an async generator over test events (https://nodejs.org/docs/latest-v24.x/api/test.html#custom-reporters). */
export default async function* report(
  source: AsyncIterable<{ type: string; data: { file?: string; details?: { type?: string }; skip?: unknown; todo?: unknown } }>,
): AsyncGenerator<string> {
  const files = new Map<string, number>()
  const totals = { passed: 0, failed: 0, skipped: 0 }
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    if (data.details?.type === 'suite') continue
    if (data.skip !== undefined || data.todo !== undefined) totals.skipped++
    else if (type === 'test:pass') totals.passed++
    else totals.failed++
    if (data.file !== undefined) files.set(data.file, (files.get(data.file) ?? 0) + 1)
  }
  yield JSON.stringify({ ...totals, files: Object.fromEntries(files) })
}
