import type { OpenProject } from '../../db/index.ts'
import type { Codebook } from '../../shared/annotation/codebook.ts'
import type { Annotator, Article } from '../../shared/annotation/model.ts'
import { ActionableError } from '../../shared/base/errors.ts'
import type { Notice, NoticeData } from '../../shared/ipc/contract.ts'
import type { Jobs } from './jobs.ts'

/** What the worker must be told of the world it runs in. */
export type Environment = {
  readonly appVersion: string
  /** Compiled SQLite module; `undefined` for the stock one. */
  readonly nativeBinding: string | undefined
  /** Reads the machine's clock: milliseconds since 1970. */
  readonly wallMs: () => number
  /** Says something to the screen, where there is one. */
  readonly notify: <N extends Notice>(notice: N, data: NoticeData<N>) => void
}

/** The open project with who is at the keyboard, and what handlers ask for again and again. */
export type Opened = {
  readonly project: OpenProject
  readonly annotator: Annotator
  codebook(): Codebook
  forgetCodebook(): void
  /** A live article. Throws `article-unknown`. */
  article(id: string): Article
  /** Its text. The last one asked for is kept. */
  textOf(article: Pick<Article, 'textHash'>): string
}

/** What every handler gets. */
export type Context = {
  readonly environment: Environment
  readonly jobs: Jobs
  /** The open project. Throws `project-not-open`. */
  readonly opened: () => Opened
}

/** Puts an open project into the hands of `annotator`. */
export function createOpened(project: OpenProject, annotator: Annotator): Opened {
  let codebook: Codebook | undefined
  let last: { readonly hash: string; readonly text: string } | undefined
  return {
    project,
    annotator,
    codebook: () => (codebook ??= project.codebook.read()),
    forgetCodebook: () => (codebook = undefined),
    article(id) {
      const article = project.articles.get(id)
      if (!article) throw new ActionableError('article-unknown')
      return article
    },
    textOf({ textHash }) {
      if (last?.hash === textHash) return last.text
      const stored = project.articles.text(textHash)
      if (!stored) throw new Error(`the text ${textHash} is missing`)
      last = { hash: textHash, text: stored.text }
      return stored.text
    },
  }
}
