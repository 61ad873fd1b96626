import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Layer } from '../../shared/annotation/codebook.ts'
import type { Region } from '../../shared/annotation/model.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import type { Proposal } from '../../shared/suggest/noise.ts'
import type { Failure } from '../../shared/base/errors.ts'
import type { Span } from '../../shared/document/span.ts'
import type {
  AppInfo,
  ArticleRow,
  ExportReport,
  HistoryStep,
  ImportReport,
  ProjectInfo,
  RecentProject,
} from '../../shared/ipc/contract.ts'
import type { ArticleView } from '../viewer/index.ts'
import { createMarks, type Marks } from './marks.ts'

/** The article on the screen. Its marks live in `marks`, outside React. */
export type OpenedArticle = { readonly id: string; readonly text: string; readonly topParagraph: number }
/** What is selected in the reading pane. Offsets in UTF-16 code units of the article's text. */
export type TextSelection = { readonly span: Span; readonly quote: string; readonly isExact: boolean }
/** A slot of a commitment that waits for words of the text. */
export type SlotPick = { readonly annotationId: string; readonly slot: string }
export type Saved = {
  /** ISO time of the last acknowledged write; `null` before the first. */
  readonly at: string | null
  /** Writes on their way. */
  readonly pending: number
  /** The last write's failure, until a later one succeeds. */
  readonly failure: Failure | null
}
export type Job = {
  readonly id: string
  readonly kind: 'import' | 'export' | 'history'
  readonly done: number
  readonly total: number
  readonly what: string
}
export type OpenDialog =
  | { readonly type: 'import-report'; readonly report: ImportReport }
  | { readonly type: 'export'; readonly report?: ExportReport }
  | {
      readonly type:
        | 'palette'
        | 'keyboard-map'
        | 'settings'
        | 'new-project'
        | 'correct'
        | 'revisions'
        | 'find-project'
        | 'mark-all'
        | 'label-filter'
    }
/** A message that passes: a failure, or a step that was undone or done again. */
export type Toast =
  | { readonly id: string; readonly type: 'failure'; readonly failure: Failure }
  | { readonly id: string; readonly type: 'undone' | 'redone'; readonly step: HistoryStep }
  | {
      readonly id: string
      readonly type: 'message'
      readonly key: string
      readonly values: Readonly<Record<string, string | number>>
    }

export type Session = {
  readonly app: AppInfo | null
  readonly recent: readonly RecentProject[]
  readonly project: ProjectInfo | null
  readonly articles: readonly ArticleRow[]
  readonly open: OpenedArticle | null
  /** Grows with every change of `marks`; components that count or list marks select it. */
  readonly marksVersion: number
  readonly focused: string | null
  readonly selection: TextSelection | null
  /** The next selection confirmed in the reading pane fills this slot. */
  readonly picking: SlotPick | null
  /** What was decided about passages of the open article, and what looks like noise there, decided or not. */
  readonly regions: readonly Region[]
  readonly proposals: readonly Proposal[]
  /** The proposal that is asked about. */
  readonly reviewing: Proposal | null
  /** What a decision about a passage has to say; a new object each time. */
  readonly regionSaid: { readonly key: MessageKey; readonly values?: Readonly<Record<string, string | number>> } | null
  readonly asideFolded: boolean
  /** Layers that are drawn. */
  readonly layers: Readonly<Record<Layer, boolean>>
  /** Labels whose marks are not drawn; kept with the project. */
  readonly hiddenLabels: readonly string[]
  /** The focused mark that waits for another label. */
  readonly relabeling: string | null
  /** The layer whose labels the palette shows first. */
  readonly paletteLayer: Layer
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly saved: Saved
  readonly jobs: readonly Job[]
  readonly dialog: OpenDialog | null
  /** What stands in the inspector's place. */
  readonly panel: 'history' | null
  readonly toasts: readonly Toast[]
  /** The project's process ended; nothing can be saved until the project is opened again. */
  readonly workerGone: boolean
  /** The reading pane, while there is one; commands act through it. */
  readonly viewer: ArticleView | null
}

const blank: Session = {
  app: null,
  recent: [],
  project: null,
  articles: [],
  open: null,
  marksVersion: 0,
  focused: null,
  selection: null,
  picking: null,
  regions: [],
  proposals: [],
  reviewing: null,
  regionSaid: null,
  asideFolded: false,
  layers: { entity: true, commitment: true, theme: true },
  hiddenLabels: [],
  relabeling: null,
  paletteLayer: 'entity',
  canUndo: false,
  canRedo: false,
  saved: { at: null, pending: 0, failure: null },
  jobs: [],
  dialog: null,
  panel: null,
  toasts: [],
  workerGone: false,
  viewer: null,
}

/** The one state of the screen. Changed by `actions.ts` (and by the viewer's owner for `selection` and `focused`). */
export const session = createStore<Session>(() => blank)
export const useSession = <T>(selector: (state: Session) => T): T => useStore(session, selector)
export const update = (part: Partial<Session>): void => session.setState(part)

/** The marks of the open article. */
export const marks: Marks = createMarks()
marks.listen(() => session.setState(state => ({ marksVersion: state.marksVersion + 1 })))

/** Everything that belongs to a project is forgotten; the application's own state stays. */
export function forgetProject(): void {
  marks.reset([])
  const { app, recent, viewer } = session.getState()
  session.setState({ ...blank, app, recent, viewer })
}

export const currentRow = (state: Session): ArticleRow | undefined =>
  state.articles.find(row => row.id === state.open?.id)
export const focusedMark = (state: Session) => (state.focused === null ? undefined : marks.get(state.focused))
