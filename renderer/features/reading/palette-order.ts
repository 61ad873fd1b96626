import { labelsInOrder, layers, type Codebook, type Label, type Layer } from '../../../shared/annotation/codebook.ts'
import type { LabelChoice } from '../../../shared/annotation/label-keys.ts'
import { labelPath } from '../../../shared/annotation/label-keys.ts'
import type { Annotation } from '../../../shared/annotation/model.ts'
import { foldForSearch, hasDiacritics } from '../../../shared/document/search-folding.ts'
import type { Language } from '../../../shared/i18n/fill.ts'

/** How many labels used lately go before the rest; more would make the list jump about. */
const RECENT_KEPT = 4

/** What decides which labels are near: the marks of the article, its text, and the words selected in it. */
export type Near = { readonly marks: Iterable<Annotation>; readonly text: string; readonly quote: string }

/**
 * Ids of the labels that the selection most likely gets, likeliest first: those that the same words already have in
 * this article, then the few that were used last in it.
 */
export function likelyLabels(layer: Layer, { marks, text, quote }: Near): readonly string[] {
  const inLayer = Array.from(marks)
    .filter(mark => mark.layer === layer)
    .sort(latestFirst)
  const wanted = foldForSearch(quote)
  const sameWords = inLayer.filter(mark => isSameWords(mark, text, wanted)).map(mark => mark.labelId)
  const recent = [...new Set(inLayer.map(mark => mark.labelId))].slice(0, RECENT_KEPT)
  return [...new Set([...sameWords, ...recent])]
}

const latestFirst = (a: Annotation, b: Annotation): number =>
  a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0

function isSameWords({ segments }: Annotation, text: string, wanted: string): boolean {
  const [only, ...more] = segments
  if (!only || more.length > 0 || only.end - only.start !== wanted.length) return false
  return foldForSearch(text.slice(only.start, only.end)) === wanted
}

/** The choices with the likely ones first; the others keep the codebook's order. A parent stands before its children. */
export function orderChoices(
  choices: readonly LabelChoice[],
  likely: readonly string[],
  codebook: Codebook,
): readonly LabelChoice[] {
  const rank = ({ label }: LabelChoice): number => {
    const ranks = likely.flatMap((id, at) => (isUnder(codebook, id, label) ? [at] : []))
    return ranks[0] ?? likely.length
  }
  const self = isSelf(choices) ? choices.slice(0, 1) : []
  const rest = choices.slice(self.length)
  return [...self, ...rest.toSorted((a, b) => rank(a) - rank(b))]
}

/** Whether the list begins with the label whose children it shows. */
const isSelf = (choices: readonly LabelChoice[]): boolean =>
  choices.length > 1 && choices.slice(1).every(choice => choice.label.parentId === choices[0]!.label.id)

function isUnder(codebook: Codebook, id: string, ancestor: Label): boolean {
  const label = codebook.labels.find(known => known.id === id)
  return label !== undefined && labelPath(codebook, label).some(step => step.id === ancestor.id)
}

/**
 * The labels whose name, code or parent's name holds the query, those of `layer` first, and where a word begins with
 * the query before where it stands inside. Typed without marks it finds with marks; typed with marks it is exact.
 */
export function filterLabels(codebook: Codebook, layer: Layer, query: string, language: Language): readonly Label[] {
  const wanted = query.trim()
  const fold = hasDiacritics(wanted) ? (text: string) => text.toLowerCase() : foldForSearch
  const order = [layer, ...layers.filter(other => other !== layer)]
  const found = order
    .flatMap(each => labelsInOrder(codebook, each))
    .flatMap(label => {
      const places = textsOf(codebook, label, language).map(text => placeOf(fold(text), fold(wanted)))
      const best = Math.min(...places)
      return best === Infinity ? [] : [{ label, best, far: order.indexOf(label.layer) }]
    })
  return found.toSorted((a, b) => Math.sign(a.far) - Math.sign(b.far) || a.best - b.best).map(({ label }) => label)
}

const textsOf = (codebook: Codebook, label: Label, language: Language): readonly string[] => [
  label.name[language],
  label.code,
  ...labelPath(codebook, label)
    .slice(0, -1)
    .map(above => above.name[language]),
]

/** 0 where the text begins with the query, 1 where a word does, 2 inside a word, Infinity nowhere. */
function placeOf(text: string, query: string): number {
  const at = text.indexOf(query)
  if (at <= 0) return at === 0 ? 0 : Infinity
  return ` ${text}`.includes(` ${query}`) ? 1 : 2
}
