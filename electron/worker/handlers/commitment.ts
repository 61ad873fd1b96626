import { quoteOf } from '../../../shared/annotation/check.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import type { Context } from '../context.ts'

export const commitmentHandlers = ({ opened }: Context): Pick<Handlers<'worker'>, 'commitment.list'> => ({
  'commitment.list'() {
    const open = opened()
    return open.project.annotations.inLayer('commitment').map(annotation => {
      const article = open.article(annotation.articleId)
      return { annotation, articleTitle: article.title, quote: quoteOf(open.textOf(article), annotation.segments) }
    })
  },
})
