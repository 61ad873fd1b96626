import type { Codebook } from '../../../shared/annotation/codebook.ts'
import type { Language } from '../../../shared/i18n/fill.ts'
import type { Proposal } from '../../../shared/suggest/noise.ts'
import { changeMark, asideRegions, pendingProposals, reportSeen } from '../../data/actions.ts'
import { currentRow, marks, session, update, type Session } from '../../data/store.ts'
import type { ViewRegion } from '../../viewer/api.ts'
import { createArticleView, type ArticleView } from '../../viewer/index.ts'
import '../../viewer/viewer.css'

/**
 * Puts a reading pane into `host` and keeps it and the session in step, both ways: what the session marks, focuses or
 * hides is shown, what is selected or focused in the text is told to the session. Articles are opened by
 * `showArticle`. The result takes the pane away again. Must be called once per element.
 */
export function connectView(host: HTMLElement, codebook: Codebook, language: Language): () => void {
  const view = createArticleView(host, { codebook, language, events: eventsOf() })
  const stop = [
    marks.listen(change => {
      if (change.type === 'change') view.change(change.put, change.dropped)
    }),
    session.subscribe((now, before) => follow(view, now, before)),
  ]
  update({ viewer: view })
  return () => {
    stop.forEach(each => each())
    update({ viewer: null })
    view.destroy()
  }
}

const eventsOf = (): Parameters<typeof createArticleView>[1]['events'] => ({
  onSelection: selection => update(selection ? { selection, relabeling: null } : { selection }),
  onFocus: focused => {
    if (session.getState().focused !== focused) update({ focused, relabeling: null })
  },
  onEdge: (id, segments) => changeMark(id, { segments: [...segments] }),
  mayChange: () => {
    const { project, workerGone } = session.getState()
    return project !== null && !project.readOnly && !workerGone
  },
  onViewport: ({ topParagraph, read }) => {
    const { open } = session.getState()
    if (open) reportSeen(open.id, topParagraph, read)
  },
})

/** The session changes first and tells why; the view is only told what it does not show yet. */
function follow(view: ArticleView, now: Session, before: Session): void {
  if (now.layers !== before.layers) view.setLayers(now.layers)
  if (now.hiddenLabels !== before.hiddenLabels) view.setHidden(now.hiddenLabels)
  if (now.project && now.project.codebook !== before.project?.codebook) view.setCodebook(now.project.codebook)
  if (now.regions !== before.regions || now.proposals !== before.proposals || now.reviewing !== before.reviewing) {
    if (now.open === before.open) view.setRegions(viewRegions(now))
  }
  if (now.asideFolded !== before.asideFolded) view.foldAside(now.asideFolded)
  if (now.selection === null && before.selection !== null && view.selection() !== null) view.select(null)
  if (now.focused !== before.focused) view.focusMark(now.focused)
}

/** Opens the session's article in the pane, or empties it. Its head must stand already: the text is placed below it. */
export function showArticle(view: ArticleView): void {
  const state = session.getState()
  const { open } = state
  if (!open) return view.close()
  view.open({ id: open.id, title: currentRow(state)?.title ?? '', text: open.text }, marks.all(), open.topParagraph)
  view.setLayers(state.layers)
  view.setHidden(state.hiddenLabels)
  view.setRegions(viewRegions(state))
  view.foldAside(state.asideFolded)
}

/** What is set aside, and what could be; lines of white space are asked about together. */
function viewRegions(state: Session): readonly ViewRegion[] {
  const { reviewing } = state
  const isAsked = (proposal: Proposal): boolean =>
    reviewing !== null &&
    (proposal.start === reviewing.start || (proposal.kind === 'blank' && reviewing.kind === 'blank'))
  const aside = asideRegions(state).map(({ start, end, kind }) => ({ start, end, kind, look: 'aside' as const }))
  const proposed = pendingProposals(state).map(proposal => ({
    ...proposal,
    look: isAsked(proposal) ? ('asked' as const) : ('proposed' as const),
  }))
  return [...aside, ...proposed].sort((a, b) => a.start - b.start)
}
