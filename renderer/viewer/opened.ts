import { EditorState } from 'prosemirror-state'
import type { Decoration, EditorView } from 'prosemirror-view'
import type { Annotation } from '../../shared/annotation/model.ts'
import type { ViewArticle, ViewRegion } from './api.ts'
import { markToDecorations } from './draw/mark-decorations.ts'
import { findPainted, paint, painted } from './draw/painted.ts'
import { hitsToDecorations, noHits, type Hits } from './hits/hit-decorations.ts'
import { createSections, type Sections } from './draw/sections.ts'
import type { Entry } from './marks/entry.ts'
import { regionsToDecorations } from './regions/region-decorations.ts'
import { createMarkIndex, type MarkIndex } from './marks/mark-index.ts'
import type { Names } from './names.ts'
import type { Stage } from './stage.ts'
import { type ArticleMap, createArticleMap } from './text/article-map.ts'
import { mapToDocument } from './text/schema.ts'

/** The article in the pane: its text, its marks, and which of both is drawn. */
export type Opened = {
  readonly article: ViewArticle
  readonly map: ArticleMap
  readonly index: MarkIndex
  readonly sections: Sections
  /** The document; give it to the view, then call `sections.follow()`. */
  readonly state: EditorState
  /** Puts and drops marks in one transaction. Says which sections with content, and which layers, it touched. */
  change(
    put: Iterable<Annotation>,
    dropped: Iterable<string>,
  ): { sections: ReadonlySet<number>; layers: ReadonlySet<string> }
  /** Shows these regions instead of those before, in one transaction. Heights may be others afterwards. */
  setRegions(regions: readonly ViewRegion[]): void
  /** Draws all marks in view anew (their names or colours have changed). */
  redraw(): void
  readonly hits: Hits
  /** Shows what was found, instead of what was shown before: one transaction. Spans ascend and do not overlap. */
  setHits(hits: Hits): void
}

export function createOpened(
  view: EditorView,
  stage: Stage,
  article: ViewArticle,
  annotations: Iterable<Annotation>,
  names: () => Names,
): Opened {
  const map = createArticleMap(article.text)
  const index = createMarkIndex(map)
  for (const annotation of annotations) index.put(annotation)
  const decorate = (entry: Entry, section: number): Decoration[] =>
    markToDecorations(map, entry, [section, section], names())
  const marksOf = (section: number): Decoration[] => index.inSection(section).flatMap(entry => decorate(entry, section))
  let hits = noHits
  let regions: readonly ViewRegion[] = []
  const regionsOf = (section: number): Decoration[] => regionsToDecorations(map, regions, section, names())
  const hitsOf = (section: number): Decoration[] => hitsToDecorations(map, hits, section)
  const sections = createSections(view, stage, map, section => [
    ...marksOf(section),
    ...hitsOf(section),
    ...regionsOf(section),
  ])

  function drawnSectionsOf(entry: Entry): readonly number[] {
    const [first, last] = map.sectionRange(entry.start, entry.end)
    return [...sections.drawn()].filter(section => first <= section && section <= last)
  }

  function redrawRegions(): void {
    const remove = findPainted(view.state, spec => spec.region === true)
    const add = [...sections.drawn()].flatMap(regionsOf)
    if (add.length + remove.length > 0) view.dispatch(paint(view.state.tr, { add, remove }))
  }

  return {
    article,
    map,
    index,
    sections,
    state: EditorState.create({ doc: mapToDocument(map), plugins: [painted()] }),
    change(put, dropped) {
      const gone = new Set<string>()
      const touched: Entry[] = []
      const added: Entry[] = []
      for (const id of dropped) note(index.drop(id))
      for (const annotation of put) {
        note(index.get(annotation.id))
        const entry = index.put(annotation)
        if (entry) added.push(entry)
      }
      const remove = gone.size === 0 ? [] : findPainted(view.state, spec => spec.id !== undefined && gone.has(spec.id))
      const where = new Set<number>([...touched, ...added].flatMap(drawnSectionsOf))
      // Gives the new marks their lanes, now that all of them are known.
      for (const section of where) index.inSection(section)
      const add = added.flatMap(entry => drawnSectionsOf(entry).flatMap(section => decorate(entry, section)))
      if (add.length + remove.length > 0) view.dispatch(paint(view.state.tr, { add, remove }))
      return { sections: where, layers: new Set([...touched, ...added].map(entry => entry.layer)) }

      function note(entry: Entry | undefined): void {
        if (!entry) return
        gone.add(entry.id)
        touched.push(entry)
      }
    },
    redraw() {
      const remove = findPainted(view.state, spec => spec.id !== undefined)
      const add = [...sections.drawn()].flatMap(marksOf)
      view.dispatch(paint(view.state.tr, { add, remove }))
      redrawRegions()
    },
    get hits() {
      return hits
    },
    setRegions(next) {
      regions = next
      redrawRegions()
    },
    setHits(next) {
      const remove = findPainted(view.state, spec => spec.hit === true)
      hits = next
      const add = [...sections.drawn()].flatMap(hitsOf)
      if (add.length + remove.length > 0) view.dispatch(paint(view.state.tr, { add, remove }))
    },
  }
}
