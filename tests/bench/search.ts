import path from 'node:path'
import { addition } from '../../shared/annotation/events.ts'
import { newId } from '../../shared/base/ids.ts'
import { hashOf, type StoredText } from '../../db/index.ts'
import { createWorkerCore, type WorkerCore } from '../../electron/worker/worker-core.ts'
import { textOfLength } from '../e2e/support/marked-project.ts'
import { author, createInNode } from '../e2e/support/projects.ts'
import { toMeasure, type Measure, type SuiteOptions } from './measures.ts'

const ARTICLES = 100_000
const LENGTH = 3000
/** Articles written at once. */
const BATCH = 2000
/** Unit: milliseconds. */
const LIMIT_P95 = 20
/** What somebody types, letter by letter; each beginning is asked for. Marks, common words, rare ones, none. */
const typed = [
  'khoa học và công nghệ',
  'tri tue nhan tao',
  'nhóm công tác',
  'doi moi sang tao',
  'Đà Nẵng',
  'thử nghiệm cảm biến',
  'quý III năm 2026',
  'ASEAN',
  'nghuyên',
  'Elina Korhola đề nghị',
]

/** The first 50 articles with hits, asked for at each letter, in the worker’s own code without the way to it. */
export async function measureSearch({ folder, runs = 1 }: SuiteOptions): Promise<readonly Measure[]> {
  const file = path.join(folder, 'search.chugiai')
  const startedMs = performance.now()
  makeProject(file)
  const madeMs = performance.now() - startedMs
  const core = createWorkerCore({
    appVersion: '0.1.0',
    nativeBinding: process.env['CHUGIAI_NATIVE_BINDING'] || undefined,
    wallMs: Date.now,
    notify: () => undefined,
  })
  await core.call('project.open', { path: file })
  const queries = typed.flatMap(words =>
    Array.from({ length: words.length - 1 }, (_none, at) => words.slice(0, at + 2)),
  )
  // The first round only warms the disk's cache.
  await timeQueries(core, queries)
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push(...(await timeQueries(core, queries)))
  const counted = await timeCounts(core)
  await core.call('project.close', {})
  return [
    toMeasure({ suite: 'search', name: `make and index ${ARTICLES} articles`, unit: 'ms' }, [madeMs]),
    toMeasure(
      { suite: 'search', name: `first 50 articles while typing (p95 at most ${LIMIT_P95} ms)`, unit: 'ms' },
      times,
    ),
    toMeasure({ suite: 'search', name: 'count all hits, in slices', unit: 'ms' }, counted),
  ]
}

async function timeQueries(core: WorkerCore, queries: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const query of queries) {
    const startedMs = performance.now()
    await core.call('search.project', { ...how, query, after: 0, limit: 50 })
    times.push(performance.now() - startedMs)
  }
  return times
}

async function timeCounts(core: WorkerCore): Promise<readonly number[]> {
  const times: number[] = []
  for (const query of ['tri tue nhan tao', 'Elina Korhola']) {
    const startedMs = performance.now()
    await core.call('search.count', { ...how, query, job: newId() })
    times.push(performance.now() - startedMs)
  }
  return times
}

const how = { diacritics: 'auto', matchCase: false, wholeWord: false, foldTone: true } as const

function makeProject(file: string): void {
  const project = createInNode(file)
  const random = randomFrom(20_260_109)
  const words = textOfLength(60_000).split(' ')
  for (let first = 0; first < ARTICLES; first += BATCH) {
    const texts: StoredText[] = Array.from({ length: BATCH }, (_none, at) =>
      toStored(textOf(first + at, words, random)),
    )
    const changes = texts.map(({ hash }, at) =>
      addition('article', newId(), {
        title: `Bài ${first + at}`,
        date: '2026-01-09',
        titleCertainty: 'entered',
        dateCertainty: 'entered',
        source: '',
        author: '',
        note: '',
        textHash: hash,
        fileName: '',
        addedAt: new Date(Date.UTC(2026, 0, 9) + first + at).toISOString(),
      }),
    )
    project.append(author, 'do', changes, texts)
  }
  project.close()
}

/** Sentences as they come, with every seventh word or so from some thousands of made syllables, most of them rare. */
function textOf(number: number, words: readonly string[], random: () => number): string {
  const parts = [`Bài số ${number}\n`]
  let length = 0
  for (let at = Math.floor(random() * words.length); length < LENGTH; at += 1) {
    const word = random() < 0.15 ? syllable(Math.floor(6000 * random() ** 3)) : words[at % words.length]!
    parts.push(word, ' ')
    length += word.length + 1
  }
  return parts.join('').trimEnd()
}

const onsets = [
  'b',
  'ch',
  'd',
  'đ',
  'gi',
  'h',
  'kh',
  'l',
  'm',
  'ng',
  'nh',
  'ph',
  'qu',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
  'r',
]
const rhymes = [
  'an',
  'ang',
  'anh',
  'at',
  'ay',
  'ân',
  'em',
  'ên',
  'iêu',
  'in',
  'oa',
  'oan',
  'ôi',
  'ông',
  'ơi',
  'uân',
  'uyên',
  'ưng',
  'ươi',
  'uy',
]
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const endings = ['', 'z', 'w', 'f']

/** One of 9 600 syllables by number. */
function syllable(number: number): string {
  const onset = onsets[number % 20]!
  const rhyme = rhymes[Math.floor(number / 20) % 20]!
  const tone = tones[Math.floor(number / 400) % 6]!
  return `${onset}${rhyme[0]!}${tone}${rhyme.slice(1)}${endings[Math.floor(number / 2400)]!}`.normalize('NFC')
}

/** Numbers from 0 to 1 by a linear congruence (constants of Numerical Recipes); the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const toStored = (text: string): StoredText => ({
  hash: hashOf(text),
  text,
  encoding: 'UTF-8',
  hadBom: false,
  changes: { lineEndings: 0, composed: 0 },
})
