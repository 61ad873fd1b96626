import type { Codebook, Label, Slot } from '../../../shared/annotation/codebook.ts'
import type { Annotation, Deadline, Filler } from '../../../shared/annotation/model.ts'
import { formatInterval } from '../../../shared/document/partial-date.ts'
import type { Language } from '../../../shared/i18n/fill.ts'
import { fillerWords, inheritedSlots, type Ground } from '../../../shared/annotation/frame-slots.ts'

/** Parts of the sentence that have words of their own; each is a message `frame.sentence.PART`. */
const placed = ['actor', 'source', 'recipient', 'partner', 'action'] as const
type Placed = (typeof placed)[number]

/** Says a message of the catalogue, as `useText` gives it. */
export type Say = (key: SentenceKey, values?: Readonly<Record<string, string>>) => string
type SentenceKey =
  | `frame.sentence.${Placed}`
  | `frame.deadline.${Deadline['kind']}`
  | 'frame.sentence.noDeadline'
  | 'frame.sentence.deadline'
  | 'frame.sentence.tentative'
  | 'frame.sentence.unfilled'
  | 'frame.none'

/**
 * A frame read back as one sentence in the interface's language: *Proposal by Việt Nam (per Bộ trưởng …) to Singapore:
 * phát triển VSIP 2.0; no deadline stated.* Slots that the codebook has under other codes follow with their names.
 */
export function frameSentence(
  commitment: Annotation,
  {
    codebook,
    label,
    ground,
    language,
    say,
  }: {
    readonly codebook: Codebook
    readonly label: Label
    readonly ground: Ground
    readonly language: Language
    readonly say: Say
  },
): string {
  const slots = { ...inheritedSlots(commitment, ground), ...commitment.frame?.slots }
  const words = (code: string): string => listOf(slots[code] ?? [], ground, language, say('frame.none'))
  const part = (code: Placed): string =>
    words(code) === '' ? '' : say(`frame.sentence.${code}`, { words: words(code) })
  const head = [label.name[language], part('actor'), part('source'), part('partner'), part('recipient')]
    .filter(Boolean)
    .join(' ')
  const action = part('action') || say('frame.sentence.unfilled')
  const rest = otherSlots(codebook).flatMap(({ code, name }) =>
    words(code) === '' ? [] : [`${lowerFirst(name[language])}: ${words(code)}`],
  )
  const when = deadlineWords(commitment.frame?.deadline ?? null, dated(codebook, slots), { ground, language, say })
  return `${head}: ${[action, ...rest, ...when].join('; ')}.`
}

const otherSlots = ({ slots }: Codebook): readonly Slot[] =>
  slots
    .filter(
      slot => slot.kind !== 'date' && slot.code !== 'trigger' && !(placed as readonly string[]).includes(slot.code),
    )
    .toSorted((a, b) => a.order - b.order)

const dated = ({ slots }: Codebook, filled: Readonly<Record<string, readonly Filler[]>>): readonly Filler[] =>
  filled[slots.find(slot => slot.kind === 'date')?.code ?? ''] ?? []

function listOf(fillers: readonly Filler[], ground: Ground, language: Language, none: string): string {
  if (fillers.some(filler => filler.type === 'none')) return none
  const words = fillers.flatMap(filler => fillerWords(filler, ground)?.replace(/\s+/gu, ' ') ?? [])
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
}

function deadlineWords(
  deadline: Deadline | null,
  fillers: readonly Filler[],
  { ground, language, say }: { readonly ground: Ground; readonly language: Language; readonly say: Say },
): readonly string[] {
  if (deadline?.kind === 'none' || fillers[0]?.type === 'none') return [say('frame.sentence.noDeadline')]
  const stated = listOf(fillers, ground, language, '')
  const dates = deadline?.interval ? formatInterval(deadline.interval, language) : ''
  const kind = deadline && dates !== '' ? `${say(`frame.deadline.${deadline.kind}`)} ${dates}` : ''
  const hedge = deadline?.tentative === true ? say('frame.sentence.tentative') : ''
  const exact = [kind, hedge].filter(Boolean).join(', ')
  if (stated === '' && exact === '') return []
  const whole = stated === '' ? exact : exact === '' ? stated : `${stated} (${exact})`
  return [say('frame.sentence.deadline', { words: whole })]
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
