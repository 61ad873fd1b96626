import { ActionableError } from '../../base/errors.ts'
import { decodeText } from '../../document/decode.ts'
import type { InputFile } from '../dataset.ts'

/** Where a line stands, for messages; `line` counts from 1. */
type At = { readonly file: string; readonly line: number }
export type TextBound = At & {
  readonly id: string
  readonly type: string
  /** Fragments as the file counts them. */
  readonly offsets: readonly (readonly [number, number])[]
  /** The covered text; `undefined` where the line ends before it. */
  readonly words: string | undefined
}
export type EventLine = At & {
  readonly id: string
  readonly type: string
  readonly trigger: string
  readonly args: readonly (readonly [role: string, id: string])[]
}
export type AttributeLine = At & { readonly name: string; readonly target: string; readonly value: string | undefined }
export type NoteLine = At & { readonly type: string; readonly target: string; readonly words: string }
/** A line of a known kind that our model has no place for, or of no known kind. */
export type OtherLine = At & { readonly kind: 'relation' | 'normalisation' | 'unread'; readonly words: string }

export type AnnDocument = {
  readonly textBounds: ReadonlyMap<string, TextBound>
  readonly events: ReadonlyMap<string, EventLine>
  readonly attributes: readonly AttributeLine[]
  readonly notes: readonly NoteLine[]
  /** The same lines by the id that they speak of, for documents with many. */
  attributesOf(target: string): readonly AttributeLine[]
  notesOf(target: string): readonly NoteLine[]
  readonly others: readonly OtherLine[]
}

type Gathered = {
  readonly textBounds: Map<string, TextBound>
  readonly events: Map<string, EventLine>
  readonly attributes: AttributeLine[]
  readonly notes: NoteLine[]
  readonly others: OtherLine[]
  readonly ids: Set<string>
}

/**
 * All annotation files of one document as one. Tolerant of BOM, CRLF, missing tails and unknown lines, which are kept
 * as `others`. Throws `format-line` for a text-bound or event line that cannot be read, `format-duplicate-id`.
 */
export function parseAnn(files: readonly InputFile[]): AnnDocument {
  const gathered: Gathered = {
    textBounds: new Map(),
    events: new Map(),
    attributes: [],
    notes: [],
    others: [],
    ids: new Set(),
  }
  for (const { path: file, bytes } of files) {
    const lines = decodeAnn(bytes, file).split('\n')
    lines.forEach((line, index) => {
      const words = line.endsWith('\r') ? line.slice(0, -1) : line
      if (words.trim() !== '') parseLine(words, { file, line: index + 1 }, gathered)
    })
  }
  const attributes = byTarget(gathered.attributes)
  const notes = byTarget(gathered.notes)
  return { ...gathered, attributesOf: id => attributes.get(id) ?? [], notesOf: id => notes.get(id) ?? [] }
}

function byTarget<Line extends { readonly target: string }>(
  lines: readonly Line[],
): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const group = groups.get(line.target)
    if (group) group.push(line)
    else groups.set(line.target, [line])
  }
  return groups
}

/** An empty file, or a byte order mark alone, is a document without marks. */
const decodeAnn = (bytes: Uint8Array, file: string): string =>
  bytes.length === 0 || (bytes.length === 3 && bytes[0] === 0xef) ? '' : decodeText(bytes, file).text

function parseLine(line: string, at: At, gathered: Gathered): void {
  const [id = '', data = ''] = line.split('\t', 2)
  const tail = line.split('\t').slice(2).join('\t')
  const other = (kind: OtherLine['kind']): void => void gathered.others.push({ ...at, kind, words: line })
  const isNumbered = /^[TERAMN#]\d+$/.test(id)
  if (isNumbered && gathered.ids.has(id)) throw new ActionableError('format-duplicate-id', { ...at, id })
  if (isNumbered) gathered.ids.add(id)
  if (/^T\d+$/.test(id)) gathered.textBounds.set(id, parseTextBound(id, data, line, at))
  else if (/^E\d+$/.test(id)) gathered.events.set(id, parseEvent(id, data, line, at))
  else if (/^R\d+$/.test(id) || id === '*') other('relation')
  else if (/^N\d+$/.test(id)) other('normalisation')
  else if (/^[AM]\d+$/.test(id) && /^\S+ \S+/.test(data)) gathered.attributes.push({ ...at, ...parseAttribute(data) })
  else if (/^#\d+$/.test(id) && /^\S+ \S+$/.test(data)) gathered.notes.push({ ...at, ...parseNote(data, tail) })
  else other('unread')
}

/** Length of a damaged line in a message. */
const EXCERPT = 120
const unreadable = (line: string, at: At): ActionableError =>
  new ActionableError('format-line', { ...at, detail: line.slice(0, EXCERPT) })

/** `TYPE S E[;S E]…`, then the covered text in a column of its own. */
function parseTextBound(id: string, data: string, line: string, at: At): TextBound {
  const match = /^(\S+) (\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9})*)$/.exec(data)
  if (!match) throw unreadable(line, at)
  const offsets = match[2]!.split(';').map(pair => pair.split(' ').map(Number) as [number, number])
  if (offsets.some(([start, end]) => start >= end)) throw unreadable(line, at)
  const columns = line.split('\t')
  return { ...at, id, type: match[1]!, offsets, words: columns.length > 2 ? columns.slice(2).join('\t') : undefined }
}

/** `TYPE:Tn Role:ID Role2:ID…`, with or without a blank at the end. */
function parseEvent(id: string, data: string, line: string, at: At): EventLine {
  const pairs = data
    .trim()
    .split(/ +/)
    .map(part => /^(.+):([A-Z]\d+)$/.exec(part))
  const [head, ...args] = pairs
  if (!head || args.some(pair => pair === null)) throw unreadable(line, at)
  return { ...at, id, type: head[1]!, trigger: head[2]!, args: args.map(pair => [pair![1]!, pair![2]!]) }
}

function parseAttribute(data: string): Pick<AttributeLine, 'name' | 'target' | 'value'> {
  const [name = '', target = '', ...value] = data.split(' ')
  return { name, target, value: value.length > 0 && value.join(' ') !== '' ? value.join(' ') : undefined }
}

function parseNote(data: string, words: string): Pick<NoteLine, 'type' | 'target' | 'words'> {
  const [type = '', target = ''] = data.split(' ')
  return { type, target, words }
}
