import { createCheckLog } from '../check.ts'
import type { CheckResult, InputFile } from '../dataset.ts'
import { utf8ToText } from '../text.ts'
import { parseAnn } from './parse.ts'

/**
 * Reads an export again: every pair is complete, every line is read, every reference leads to a line, and the words of
 * each text-bound line are those at its offsets, counted in code points by cutting the text's characters afresh.
 */
export function checkBrat(files: readonly InputFile[]): CheckResult {
  const log = createCheckLog()
  const byPath = new Map(files.map(file => [file.path, file]))
  for (const file of files) {
    if (!file.path.endsWith('.ann')) continue
    const textFile = byPath.get(file.path.replace(/\.ann$/, '.txt'))
    if (!textFile) log.problem(file.path, 'no text beside it')
    const characters = Array.from(textFile ? utf8ToText(textFile.bytes) : '')
    const { textBounds, events, attributes, notes, others } = parseAnn([file])
    for (const { line, offsets, words } of textBounds.values()) {
      const found = offsets.map(([start, end]) => characters.slice(start, end).join('')).join(' ')
      log.compare(`${file.path}:${line}`, found, words ?? '')
    }
    const isKnown = (id: string): boolean => textBounds.has(id) || events.has(id)
    const targets = [
      ...[...events.values()].flatMap(({ line, trigger, args }) =>
        [trigger, ...args.map(([, id]) => id)].map(id => ({ line, id })),
      ),
      ...[...attributes, ...notes].map(({ line, target }) => ({ line, id: target })),
    ]
    for (const { line, id } of targets) if (!isKnown(id)) log.problem(`${file.path}:${line}`, `there is no ${id}`)
    for (const { line, words } of others) log.problem(`${file.path}:${line}`, words)
  }
  return log.result()
}
