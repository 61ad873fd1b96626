import type { StoredText } from '../../../db/index.ts'
import type { Article, Region } from '../../../shared/annotation/model.ts'
import { textToParagraphs } from '../../../shared/document/paragraphs.ts'
import type { ImportLine } from '../../../shared/ipc/contract.ts'
import { proposeNoise } from '../../../shared/suggest/noise.ts'
import { openProposals } from '../../../shared/suggest/regions.ts'
import { remark } from './lines.ts'

/** A line longer than this was probably broken once. Unit: UTF-16 code units. */
const LONG_LINE = 20_000

/** What is worth a look in an article that was taken: what was guessed, what was changed, what is unusual. */
export function remarksOn(
  file: string,
  article: Article,
  stored: StoredText,
  regions: readonly Region[],
): readonly ImportLine[] {
  const { text, changes, encoding, hadBom } = stored
  const longest = textToParagraphs(text).reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const proposals = openProposals(proposeNoise(text, article.title), regions).length
  const noBreakSpaces = text.match(/\u00a0/gu)?.length ?? 0
  const say = (
    isSo: boolean,
    ...[code, values]: [Parameters<typeof remark>[1], Parameters<typeof remark>[2]?]
  ): ImportLine[] => (isSo ? [remark(file, code, values, article.id)] : [])
  return [
    ...say(article.titleCertainty === 'guessed', 'report.titleGuessed', { title: article.title }),
    ...say(article.date === null, 'report.dateMissing'),
    ...say(encoding !== 'UTF-8', 'report.encoding', { encoding }),
    ...say(hadBom && encoding === 'UTF-8', 'report.bom'),
    ...say(changes.lineEndings > 0, 'report.lineEndings', { count: changes.lineEndings }),
    ...say(changes.composed > 0, 'report.composed', { count: changes.composed }),
    ...say(longest > LONG_LINE, 'report.longLine', { length: longest }),
    ...say(proposals > 0, 'report.noise', { count: proposals }),
    ...say(noBreakSpaces > 0, 'report.noBreakSpaces', { count: noBreakSpaces }),
  ]
}
