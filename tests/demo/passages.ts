import type { Codebook, Label, Layer } from '../../shared/annotation/codebook.ts'
import { textToSyllables, snapToSyllables } from '../../shared/document/syllables.ts'
import { overlaps, span, type Span } from '../../shared/document/span.ts'

/** Words of an article that are to be marked. */
export type Passage = { readonly span: Span; readonly labelId: string; readonly layer: Layer }
/** A commitment with the words for some slots of its frame. */
export type CommitmentPassage = Passage & {
  readonly trigger: Span
  readonly actor: string
  readonly action: Span | undefined
  readonly deadline: Span | undefined
}
export type Passages = {
  readonly entities: readonly Passage[]
  readonly commitment: CommitmentPassage
  readonly theme: Passage
}

/** Entities marked in one article. */
const ENTITIES = 4
/** Syllables of the longest passage that is marked: more would take more keys than anybody would press. */
const LONGEST = 24

/** The words that announce a commitment, with its modality. */
const cues: readonly (readonly [string, string])[] = [
  ['cam kết', 'PLEDGE'],
  ['nhất trí', 'AGREE'],
  ['thống nhất', 'AGREE'],
  ['sẵn sàng', 'WILLING'],
  ['đề xuất', 'PROPOSE'],
  ['đề nghị', 'REQUEST'],
  ['mong muốn', 'WISH'],
  ['ủng hộ', 'SUPPORT'],
  ['cần', 'ADVISE'],
]

/** Names of the genre, with their entity type: what the codebook's examples leave unmarked. */
const names: readonly (readonly [string, string])[] = [
  ['Việt Nam', 'GPE'],
  ['Phần Lan', 'GPE'],
  ['New Zealand', 'GPE'],
  ['Hà Nội', 'LOC'],
  ['Đà Nẵng', 'LOC'],
]

/** What a demonstration marks in a text: names and themes that the codebook itself gives as examples, and a sentence with a cue. */
export function choosePassages(text: string, codebook: Codebook): Passages {
  const entities = entitiesIn(text, codebook).slice(0, ENTITIES)
  const commitment = chooseCommitment(text, codebook)
  const [theme] = examplesIn(text, codebook, 'theme')
  const first = sentencesOf(text)[0]
  if (!commitment || !first) throw new Error('There is no sentence to mark in this text.')
  return {
    entities: entities.length > 0 ? entities : [firstWords(text, codebook)],
    commitment,
    theme: theme ? widened(text, theme) : { span: first, layer: 'theme', labelId: anyLabel(codebook, 'theme').id },
  }
}

/** Examples first, then names that none of them covers. */
function entitiesIn(text: string, codebook: Codebook): readonly Passage[] {
  const found = [...examplesIn(text, codebook, 'entity')]
  for (const [name, code] of names) {
    const [place] = placeOf(text, name)
    const label = codebook.labels.find(candidate => candidate.layer === 'entity' && candidate.code === code)
    if (place && label && !found.some(other => overlaps(other.span, place))) {
      found.push({ span: place, layer: 'entity', labelId: label.id })
    }
  }
  return found
}

/** The codebook's examples that stand in the text, each label once, in reading order, apart from each other. */
function examplesIn(text: string, codebook: Codebook, layer: Layer): readonly Passage[] {
  const found: Passage[] = []
  for (const label of codebook.labels.filter(candidate => candidate.layer === layer)) {
    const places = label.examples.flatMap(example => placeOf(text, example))
    const place = places.find(candidate => !found.some(other => overlaps(other.span, candidate)))
    if (place) found.push({ span: place, layer, labelId: label.id })
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** Where an example stands as whole words. */
function placeOf(text: string, example: string): readonly Span[] {
  const at = text.indexOf(example)
  if (at < 0 || example.length < 3) return []
  const place = span(at, at + example.length)
  const snapped = snapToSyllables(text, place)
  return snapped?.start === place.start && snapped.end === place.end ? [place] : []
}

function chooseCommitment(text: string, codebook: Codebook): CommitmentPassage | undefined {
  const sentences = sentencesOf(text)
  for (const [words, code] of cues) {
    const sentence = sentences.find(candidate => text.slice(candidate.start, candidate.end).includes(words))
    const label = codebook.labels.find(candidate => candidate.layer === 'commitment' && candidate.code === code)
    if (sentence && label) return withSlots(text, sentence, words, label)
  }
  const [first] = sentences
  return first && withSlots(text, first, '', anyLabel(codebook, 'commitment'))
}

function withSlots(text: string, sentence: Span, cue: string, label: Label): CommitmentPassage {
  const at = text.indexOf(cue, sentence.start)
  const [firstSyllable] = textToSyllables(text.slice(at, sentence.end), at)
  const trigger = cue === '' ? (firstSyllable ?? sentence) : span(at, at + cue.length)
  const action = clauseOf(text, trigger.end, sentence.end)
  const deadline = deadlineIn(text, sentence)
  return { span: sentence, layer: 'commitment', labelId: label.id, trigger, actor: 'Việt Nam', action, deadline }
}

/** Whole syllables from a place to the next comma. */
function clauseOf(text: string, from: number, to: number): Span | undefined {
  const clause = text.slice(from, to).split(/[,;]/u)[0] ?? ''
  const syllables = textToSyllables(clause, from)
  const [first, last] = [syllables[0], syllables.at(-1)]
  return first && last && span(first.start, last.end)
}

/** The first words of a sentence that name a year, or a part of one. */
function deadlineIn(text: string, { start, end }: Span): Span | undefined {
  const found = /(?:(?:trước|trong|vào|đến) )?(?:năm|tháng \d{1,2}\/|quý [IV]+ năm|giai đoạn \d{4} - ) ?\d{4}/u.exec(
    text.slice(start, end),
  )
  return found ? snapToSyllables(text, span(start + found.index, start + found.index + found[0].length)) : undefined
}

/** Sentences within lines, on whole syllables and not too long, in order. */
function sentencesOf(text: string): readonly Span[] {
  const found: Span[] = []
  for (const { segment, index } of new Intl.Segmenter('vi', { granularity: 'sentence' }).segment(text)) {
    const syllables = textToSyllables(segment.split('\n')[0] ?? '', index)
    const last = syllables[lengthOf(text, syllables) - 1]
    if (syllables[0] && last && syllables.length >= 5) found.push(span(syllables[0].start, last.end))
  }
  return found
}

/** How many syllables to take: all, or of a long sentence those before its last comma that leaves enough. */
function lengthOf(text: string, syllables: readonly Span[]): number {
  if (syllables.length <= LONGEST) return syllables.length
  for (let count = LONGEST; count > 8; count -= 1) {
    const [last, next] = [syllables[count - 1], syllables[count]]
    if (last && next && text.slice(last.end, next.start).includes(',')) return count
  }
  return LONGEST
}

/** The sentence around an example of a theme, as a theme covers what it is about. */
function widened(text: string, passage: Passage): Passage {
  const sentence = sentencesOf(text).find(({ start, end }) => start <= passage.span.start && passage.span.end <= end)
  return { ...passage, span: sentence ?? passage.span }
}

function firstWords(text: string, codebook: Codebook): Passage {
  const [first, second] = textToSyllables(text)
  if (!first) throw new Error('There are no words in this text.')
  return { span: span(first.start, (second ?? first).end), layer: 'entity', labelId: anyLabel(codebook, 'entity').id }
}

function anyLabel(codebook: Codebook, layer: Layer): Label {
  const label = codebook.labels.find(candidate => candidate.layer === layer)
  if (!label) throw new Error(`The codebook has no label of the layer ${layer}.`)
  return label
}
