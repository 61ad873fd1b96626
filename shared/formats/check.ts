import type { CheckResult, InputFile } from './dataset.ts'
import { utf8ToText } from './text.ts'

/** Collects what a re-reading of an export finds. */
export type CheckLog = {
  /** Compares the words at a place with those quoted beside it. */
  compare(where: string, found: string | undefined, quote: string): void
  problem(where: string, what: string): void
  result(): CheckResult
}

export function createCheckLog(): CheckLog {
  const problems: string[] = []
  let offsets = 0
  return {
    compare(where, found, quote) {
      offsets += 1
      if (found !== quote)
        problems.push(`${where}: found ${JSON.stringify(found ?? null)}, quoted ${JSON.stringify(quote)}`)
    },
    problem: (where, what) => void problems.push(`${where}: ${what}`),
    result: () => ({ offsets, problems }),
  }
}

/** The text of the file at `path` (or the only one that ends so); `undefined` when it is not there. */
export function fileText(files: readonly InputFile[], path: string): string | undefined {
  const file = files.find(candidate => candidate.path === path || candidate.path.endsWith(`/${path}`))
  return file && utf8ToText(file.bytes)
}

/** Lines without their LF; what stands behind the last LF is a line only when it is not empty. */
export function textLines(text: string): readonly string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}
