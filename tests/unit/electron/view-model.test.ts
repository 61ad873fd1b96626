import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation, NewAnnotation, Segment } from '../../../shared/annotation/model.ts'
import { unpackMarks } from '../../../shared/annotation/packed.ts'
import { newId } from '../../../shared/base/ids.ts'
import { overlaps } from '../../../shared/document/span.ts'
import { textToSyllables } from '../../../shared/document/syllables.ts'
import type { Input, ProjectInfo, Written } from '../../../shared/ipc/contract.ts'
import { createMarks } from '../../../renderer/data/marks.ts'
import { stepEdge } from '../../../renderer/viewer/marks/edges.ts'
import { createMarkIndex } from '../../../renderer/viewer/marks/mark-index.ts'
import { createArticleMap } from '../../../renderer/viewer/text/article-map.ts'
import { addArticle, firstLabel, openProjectDesk, type Desk } from '../../support/electron/core.ts'

const kinds = ['add', 'add', 'label', 'edge', 'edge', 'addPassage', 'removePassage', 'remove', 'undo', 'redo'] as const
type Step = { readonly kind: (typeof kinds)[number] | 'reopen'; readonly a: number; readonly b: number }
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds, 'reopen' as const), a: fc.nat(40), b: fc.nat(40) }),
  { minLength: 1, maxLength: 25 },
)

/** The screen's copy of an article's marks and the index that the reading pane draws from, on a real worker. */
async function openScreen(desk: Desk & { readonly info: ProjectInfo }) {
  const { id, text } = await addArticle(desk)
  const map = createArticleMap(text)
  const syllables = textToSyllables(text)
  const marks = createMarks()
  let index = createMarkIndex(map)
  marks.listen(change => {
    if (change.type === 'reset') {
      index = createMarkIndex(map)
      for (const mark of marks.all()) index.put(mark)
      return
    }
    for (const mark of change.put) index.put(mark)
    for (const gone of change.dropped) index.drop(gone)
  })
  /** Steps since the import: that one stays, or there would be no article to look at. */
  let done = 0
  const take = (written: Written): void => {
    if (written.step.kinds.length > 0) done += written.step.intent === 'undo' ? -1 : 1
    marks.change(
      written.annotations.filter(mark => mark.articleId === id),
      written.removed,
    )
  }
  const pick = (at: number): Annotation | undefined => [...marks.all()].toSorted(byId)[at % Math.max(1, marks.size)]
  const passage = (a: number, b: number): Segment => {
    const first = a % syllables.length
    return { start: syllables[first]!.start, end: syllables[Math.min(syllables.length - 1, first + (b % 4))]!.end }
  }
  const layerLabel = (at: number) => firstLabel(desk.info, (['entity', 'commitment', 'theme'] as const)[at % 3]!)
  const quote = (segments: readonly Segment[]): string =>
    segments.map(({ start, end }) => text.slice(start, end)).join(' … ')

  function draftAt(a: number, b: number): Input<'annotation.add'> {
    const label = layerLabel(b)
    const segments = [passage(a, b)]
    const frame = { status: desk.info.codebook.statuses[0]!.code, strength: label.strength, testable: null }
    const annotation: NewAnnotation = {
      id: newId(),
      articleId: id,
      layer: label.layer,
      labelId: label.id,
      segments,
      ...(label.layer === 'commitment' ? { frame: { ...frame, parentId: null, deadline: null, slots: {} } } : {}),
    }
    return { annotation, quote: quote(segments) }
  }
  const place = (mark: Annotation, segments: Segment[] | undefined): Promise<Written> | undefined =>
    segments && desk.core.call('annotation.change', { id: mark.id, patch: { segments }, quote: quote(segments) })

  function send({ kind, a, b }: Step): Promise<Written> | undefined {
    const mark = pick(b)
    if (kind === 'add') return desk.core.call('annotation.add', draftAt(a, b))
    if (kind === 'undo' && done === 0) return undefined
    if (kind === 'undo' || kind === 'redo') return desk.core.call(`history.${kind}`, {})
    if (!mark) return undefined
    if (kind === 'remove') return desk.core.call('annotation.remove', { ids: [mark.id] })
    if (kind === 'label') {
      const ofLayer = desk.info.codebook.labels.filter(label => label.layer === mark.layer)
      return desk.core.call('annotation.change', {
        id: mark.id,
        patch: { labelId: ofLayer[a % ofLayer.length]!.id },
      })
    }
    const { segments } = mark
    if (kind === 'edge') {
      const edge = a % 2 === 0 ? 'start' : 'end'
      return place(mark, stepEdge(text, segments, b % segments.length, edge, 'syllable', a % 3 === 0 ? 1 : -1))
    }
    if (kind === 'removePassage') return segments.length < 2 ? undefined : place(mark, segments.slice(1))
    const added = passage(a, b)
    const isFree = !segments.some(segment => overlaps(segment, added))
    return isFree
      ? place(
          mark,
          [...segments, added].toSorted((one, two) => one.start - two.start),
        )
      : undefined
  }

  return {
    async act(step: Step): Promise<void> {
      if (step.kind === 'reopen') {
        await desk.core.call('project.close', {})
        await desk.core.call('project.open', { path: desk.file('a.chugiai') })
        desk.core.seat('Lan')
        const { packed } = await desk.core.call('article.open', { id, packed: true })
        return marks.reset(unpackMarks(packed ?? ''))
      }
      const written = await send(step)?.catch((error: unknown) => {
        // Nothing to undo or redo, or a mark whose commitment is gone: refused, and nothing has changed.
        if (!(error instanceof Error)) throw error
        return undefined
      })
      if (written) take(written)
      return undefined
    },
    async states() {
      const stored = (await desk.core.call('article.open', { id })).annotations
      return {
        screen: [...marks.all()].toSorted(byId),
        drawn: index
          .inOrder()
          .map(entry => entry.annotation)
          .toSorted(byId),
        stored: stored.toSorted(byId),
      }
    },
  }
}

const byId = (a: Annotation, b: Annotation): number => (a.id < b.id ? -1 : 1)

describe('any sequence of marking, moving edges, passages, deleting, undoing and opening again', () => {
  it('leaves the screen, what the pane draws, the tables and the folded log equal', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async sequence => {
        const desk = await openProjectDesk()
        try {
          const screen = await openScreen(desk)
          for (const step of sequence) {
            await screen.act(step)
            const { screen: shown, drawn, stored } = await screen.states()
            expect(shown).toEqual(stored)
            expect(drawn).toEqual(stored)
          }
          const verdict = await desk.core.call('project.verify', {})
          expect({ ok: verdict.ok, problems: verdict.problems }).toEqual({ ok: true, problems: [] })
        } finally {
          await desk.close()
        }
      }),
      { numRuns: 25 },
    )
  })
})
