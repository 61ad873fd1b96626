import { unpackMarks } from '../../shared/annotation/packed.ts'
import { call } from './bridge.ts'
import { marks, session } from './store.ts'
import { attempt } from './toasts.ts'

/** Shows an article, or shows the open one anew when its text has become another. */
export async function openArticle(id: string): Promise<void> {
  await attempt(async () => {
    const { article, text, packed, regions, proposals, topParagraph } = await call('article.open', { id, packed: true })
    marks.reset(unpackMarks(packed!))
    session.setState(({ articles }) => ({
      open: { id, text, topParagraph },
      focused: null,
      selection: null,
      picking: null,
      regions,
      proposals,
      reviewing: null,
      articles: articles.map(row => (row.id === id ? article : row)),
    }))
    await call('setting.set', { key: 'lastArticle', value: id })
  })
}
