import { Worker } from 'node:worker_threads'
import { ActionableError } from '../../../shared/base/errors.ts'
import { isGraphemeBoundary } from '../../../shared/document/graphemes.ts'
import { MOST_PATTERN_HITS } from '../../../shared/ipc/search-calls.ts'

/** How long a pattern may take in one article. Milliseconds. */
const LIMIT_MS = 1000

/**
 * The thread. A text of its own and not a file, so that it needs no place in a bundle or an archive. A match of nothing
 * is passed over.
 */
const thread = `
const { parentPort, workerData } = require('node:worker_threads')
const { text, source, flags, most } = workerData
const pattern = new RegExp(source, flags)
const edges = []
for (const match of text.matchAll(pattern)) {
  if (match[0] === '') continue
  edges.push(match.index, match.index + match[0].length)
  if (edges.length >= 2 * most) break
}
parentPort.postMessage(edges)
`

/**
 * Starts and ends of a pattern's matches on whole letters, in turn. A pattern that runs away is ended after a second,
 * in a thread of its own, so that nothing else waits for it. Throws `pattern-invalid`, `pattern-too-slow`.
 */
export async function findPattern(text: string, pattern: string, matchCase: boolean): Promise<number[]> {
  const source = pattern.normalize('NFC')
  const flags = matchCase ? 'gmu' : 'gimu'
  requireValid(source, flags)
  const edges = await runThread({ text, source, flags, most: MOST_PATTERN_HITS })
  return edges.flatMap((start, at) => {
    const end = edges[at + 1]
    if (at % 2 === 1 || end === undefined) return []
    return isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end) ? [start, end] : []
  })
}

function requireValid(source: string, flags: string): void {
  try {
    // oxlint-disable-next-line no-new -- only whether it can be made
    new RegExp(source, flags)
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.replace(/^.*: /u, '') : String(cause)
    throw new ActionableError('pattern-invalid', { pattern: source, detail }, { cause })
  }
}

type Work = { readonly text: string; readonly source: string; readonly flags: string; readonly most: number }

function runThread(work: Work): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { eval: true, workerData: work })
    const timer = setTimeout(() => {
      reject(new ActionableError('pattern-too-slow', { pattern: work.source, seconds: LIMIT_MS / 1000 }))
      void worker.terminate()
    }, LIMIT_MS)
    worker.once('message', (edges: number[]) => resolve(edges))
    worker.once('error', reject)
    worker.once('exit', () => clearTimeout(timer))
  })
}
