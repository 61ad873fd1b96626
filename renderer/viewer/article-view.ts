import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Layer } from '../../shared/annotation/codebook.ts'
import type { Annotation, Segment } from '../../shared/annotation/model.ts'
import { sameJson } from '../../shared/base/json.ts'
import { createAnnouncer } from './announcer.ts'
import type { ArticleView, Direction, Edge, ViewInit, ViewSelection } from './api.ts'
import { createCaretControl } from './caret/control.ts'
import { keyToCaret } from './caret/keys.ts'
import { createPointer } from './caret/pointer.ts'
import { createTicks } from './hits/ticks.ts'
import { noHits } from './hits/hit-decorations.ts'
import { createLabelSheet } from './draw/label-sheet.ts'
import { sectionView } from './draw/section-views.ts'
import { createMarginLayer } from './margin/margin-layer.ts'
import { type EdgeUnit, passageAt, stepEdge as segmentsWithStep } from './marks/edges.ts'
import { createFocus } from './marks/focus.ts'
import { createHandles } from './marks/handles.ts'
import { createMinimap } from './minimap/minimap.ts'
import { createPrinting } from './print/print.ts'
import { createNames } from './names.ts'
import { createOpened, type Opened } from './opened.ts'
import { createScrolling } from './scrolling.ts'
import { createStage } from './stage.ts'
import { createArticleMap } from './text/article-map.ts'
import { mapToDocument } from './text/schema.ts'
import { describeSelection } from './describe.ts'

const nothing = (): EditorState => EditorState.create({ doc: mapToDocument(createArticleMap('')) })

/** Makes the reading pane inside `host`, which gives it its size. Takes no part in React; call `destroy` at the end. */
export function createArticleView(host: HTMLElement, init: ViewInit): ArticleView {
  let { codebook, language } = init
  let names = createNames(codebook, language)
  let opened: Opened | null = null
  const now = (): Opened | null => opened

  const stage = createStage(host)
  const sheet = createLabelSheet()
  sheet.setCodebook(codebook)
  const announcer = createAnnouncer(stage.live)
  const view = new EditorView((dom: HTMLElement) => stage.page.prepend(dom), {
    state: nothing(),
    editable: () => false,
    attributes: { class: 'reader-text', tabindex: '0', role: 'document', lang: 'vi', spellcheck: 'false' },
    nodeViews: { section: sectionView },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr))
      if (tr.selectionSet && opened) selectionMoved()
    },
    handleDOMEvents: {
      keydown: (_view, event) => keydown(event),
      mousedown: (_view, event) => pointer.press(event),
      copy: (_view, event) => copy(event),
      cut: (_view, event) => copy(event),
      dragstart: (_view, event) => (event.preventDefault(), true),
      focus: () => (caret.sync(), caret.draw(), false),
      blur: () => (caret.draw(), false),
    },
  })
  const ticks = createTicks(stage)
  const margin = createMarginLayer(view, stage, now, () => names)
  const caret = createCaretControl(view, stage, now, tellSelection)
  // Before what scrolling draws: then its frame is placed from a layout that is still whole.
  const minimap = createMinimap(stage, now)
  const scrolling = createScrolling(view, stage, now, init.events, {
    onDrawn(sections) {
      margin.invalidate(sections)
      handles.draw()
    },
    onMoved() {
      caret.draw()
      handles.draw()
      minimap.invalidate()
      ticks.draw(opened, opened?.hits ?? noHits)
    },
  })
  const focus = createFocus(view, stage, sheet, now)
  const printing = createPrinting(now)
  const handles = createHandles(view, stage, now, {
    focused: () => (init.events.onEdge && init.events.mayChange?.() !== false ? focus.focused() : null),
    preview(id, segments) {
      const entry = opened?.index.get(id)
      if (entry) change([{ ...entry.annotation, segments: [...segments] }], [])
    },
    onEdge: (id, segments) => init.events.onEdge?.(id, segments),
  })
  const pointer = createPointer(view, stage, {
    onRelease({ anchor, head, isExact, marked }) {
      caret.takePointer(anchor, head, isExact)
      if (anchor === head && opened)
        tellFocus(focus.cycle(marked === undefined ? [] : at(opened.map.positionToOffset(marked)), true))
    },
    onRepeat: ({ position, clicks, isExact }) => caret.takeClicks(position, clicks, isExact),
    onMarginMark: id => tellFocus(id),
  })

  const at = (offset: number): readonly string[] => focus.at(offset)

  function keydown(event: KeyboardEvent): boolean {
    const key = opened && !event.isComposing ? keyToCaret(event) : undefined
    if (!key || !opened) return false
    if (key.type === 'cycle') {
      const ids = at(caret.ends().head)
      if (ids.length === 0) return false
      tellFocus(focus.cycle(ids, false))
    } else if (key.type === 'all') caret.selectAll()
    else caret.move(key.unit, key.direction, key.extend)
    event.preventDefault()
    return true
  }

  /** Exactly the article's words with their line ends, whether or not they are drawn. */
  function copy(event: ClipboardEvent): boolean {
    const selected = caret.selection()
    if (!selected || !event.clipboardData) return false
    event.clipboardData.setData('text/plain', selected.quote)
    event.preventDefault()
    return true
  }

  function selectionMoved(): void {
    const { anchor, head } = caret.ends()
    const { map, sections } = opened!
    sections.pin([map.sectionOfBlock(map.blockAt(anchor)), map.sectionOfBlock(map.blockAt(head))])
    caret.draw()
    if (!pointer.isDown) caret.settleSoon()
  }

  function tellSelection(selection: ViewSelection | null): void {
    if (selection) announcer.say(describeSelection(selection, names))
    init.events.onSelection(selection)
  }

  function tellFocus(id: string | null): void {
    if (id === focus.focused()) return
    focusMark(id)
    init.events.onFocus(id)
  }

  function focusMark(id: string | null, scroll = false): void {
    const entry = id === null ? undefined : opened?.index.get(id)
    focus.set(entry?.id ?? null)
    handles.draw()
    if (!entry) return
    if (scroll) scrolling.scrollTo(entry.start)
    announcer.say(focus.describe(entry, names))
  }

  function stepMark(direction: Direction): string | null {
    const entry = opened && focus.step(direction, caret.ends().head)
    if (!entry) return null
    caret.set({ anchor: entry.start, head: entry.start }, false)
    focusMark(entry.id, true)
    init.events.onFocus(entry.id)
    return entry.id
  }

  function stepEdge(edge: Edge, unit: EdgeUnit, direction: Direction): readonly Segment[] | null {
    const entry = opened?.index.get(focus.focused() ?? '')
    if (!entry || !opened) return null
    const { segments } = entry.annotation
    const at = passageAt(segments, edge, caret.ends().head)
    const moved = segmentsWithStep(opened.map.text, segments, at, edge, unit, direction)
    if (!moved) return null
    caret.set({ anchor: moved[at]![edge], head: moved[at]![edge] }, true)
    return moved
  }

  function passageAtCaret(): Segment | null {
    const segments = opened?.index.get(focus.focused() ?? '')?.annotation.segments
    return segments?.[passageAt(segments, 'end', caret.ends().head)] ?? null
  }

  /** A mark whose place has changed under the keyboard is read out anew. */
  function tellPlace(before: readonly Segment[] | undefined): void {
    const entry = opened?.index.get(focus.focused() ?? '')
    if (!entry || !before || sameJson(before, entry.annotation.segments)) return
    announcer.say(focus.describe(entry, names))
  }

  function change(put: Iterable<Annotation>, dropped: Iterable<string>): void {
    if (!opened) return
    const before = opened.index.get(focus.focused() ?? '')?.annotation.segments
    const { sections, layers } = opened.change(put, dropped)
    // A commitment more or less changes the numbers of those behind it.
    if (layers.has('commitment')) margin.invalidate(opened.sections.drawn())
    else if (layers.has('theme')) margin.invalidate(sections)
    focus.refresh()
    tellPlace(before)
    caret.draw()
    handles.draw()
    minimap.invalidate()
  }

  /** What changes the heights of paragraphs leaves the top one where it is. */
  function keepPlace(act: () => void): void {
    const anchor = opened?.sections.anchor()
    act()
    if (!opened || !anchor) return
    opened.sections.remeasure(anchor)
    margin.invalidate(opened.sections.drawn())
    caret.draw()
  }

  function restyle(): void {
    names = createNames(codebook, language)
    sheet.setCodebook(codebook)
    if (!opened) return
    opened.redraw()
    margin.invalidate(opened.sections.drawn())
  }

  function show(next: Opened | null, title: string): void {
    opened = next
    caret.reset()
    focus.set(null)
    scrolling.reset()
    margin.clear()
    ticks.draw(next, noHits)
    view.dom.setAttribute('aria-label', title)
    view.updateState(next?.state ?? nothing())
    handles.draw()
    minimap.invalidate()
  }

  return {
    header: stage.header,
    open(article, annotations, topParagraph) {
      show(
        createOpened(view, stage, article, annotations, () => names),
        article.title,
      )
      scrolling.start(topParagraph)
      caret.sync()
      caret.draw()
    },
    close() {
      show(null, '')
      caret.draw()
    },
    put: annotation => change([annotation], []),
    drop: id => change([], [id]),
    change,
    setCodebook(next) {
      codebook = next
      restyle()
    },
    setLanguage(next) {
      language = next
      restyle()
    },
    setLayers(visible: Readonly<Record<Layer, boolean>>) {
      focus.setLayers(visible)
      minimap.setLayers(visible)
    },
    setDimmed: isDimmed => stage.page.classList.toggle('dims-others', isDimmed),
    isDimmed: () => stage.page.classList.contains('dims-others'),
    setHidden: labelIds => focus.setHidden(labelIds),
    focusMark: (id, options) => focusMark(id, options?.scroll === true),
    stepMark,
    stepEdge,
    passageAtCaret,
    marksAt: at,
    selection: () => caret.selection(),
    select(selected) {
      const { head } = caret.ends()
      caret.set(selected ? { anchor: selected.start, head: selected.end } : { anchor: head, head }, false)
    },
    moveCaret: (unit, direction, extend) => caret.move(unit, direction, extend),
    selectionBox: () => scrolling.boxOf(caret.ends()),
    scrollTo: offset => scrolling.scrollTo(offset),
    setRegions(regions) {
      keepPlace(() => opened?.setRegions(regions))
    },
    foldAside(isFolded) {
      if (stage.page.classList.contains('folds-aside') === isFolded) return
      keepPlace(() => stage.page.classList.toggle('folds-aside', isFolded))
    },
    setHits(spans, current) {
      opened?.setHits({ spans, current })
      ticks.draw(opened, opened?.hits ?? noHits)
    },
    place() {
      const { block, below } = opened?.sections.anchor() ?? { block: 0, below: 0 }
      return { ...caret.ends(), topBlock: block, below }
    },
    returnTo({ anchor, head, topBlock, below }) {
      caret.set({ anchor, head }, false)
      opened?.sections.restore({ block: topBlock, below })
    },
    focus() {
      view.dom.focus({ preventScroll: true })
      caret.sync()
      caret.draw()
    },
    destroy() {
      for (const part of [
        announcer,
        margin,
        caret,
        scrolling,
        pointer,
        focus,
        sheet,
        ticks,
        handles,
        minimap,
        printing,
      ])
        part.destroy()
      view.destroy()
      stage.scroller.remove()
      stage.live.remove()
    },
    visibleMarkCount: () => scrolling.visibleMarks().size,
  }
}
