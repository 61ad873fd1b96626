import type { Codebook } from '../../../shared/annotation/codebook.ts'
import type { Language } from '../../../shared/i18n/fill.ts'
import { reportSeen } from '../../data/actions.ts'
import { currentRow, marks, session, update, type Session } from '../../data/store.ts'
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
  onSelection: selection => update({ selection }),
  onFocus: focused => {
    if (session.getState().focused !== focused) update({ focused })
  },
  onViewport: ({ topParagraph, read }) => {
    const { open } = session.getState()
    if (open) reportSeen(open.id, topParagraph, read)
  },
})

/** The session changes first and tells why; the view is only told what it does not show yet. */
function follow(view: ArticleView, now: Session, before: Session): void {
  if (now.layers !== before.layers) view.setLayers(now.layers)
  if (now.project && now.project.codebook !== before.project?.codebook) view.setCodebook(now.project.codebook)
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
}
