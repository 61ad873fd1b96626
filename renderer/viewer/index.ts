export type { ArticleView, CaretUnit, Direction, ViewArticle, ViewInit, ViewSelection, ViewerEvents } from './api.ts'
export { createArticleView } from './article-view.ts'
