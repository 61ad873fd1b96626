import type { Loss, LossCount, LossSink } from './dataset.ts'

/** How many losses of one code a report shows; all are counted. */
const SAMPLE_SIZE = 5
/** Length of `detail` in a report, UTF-16 code units, cut with an ellipsis. */
const DETAIL_LENGTH = 200

export type LossLog = LossSink & {
  /** By code, in the order of the alphabet, so that a repeated export says the same. */
  counts(): readonly LossCount[]
}

export function createLossLog(): LossLog {
  const byCode = new Map<Loss['code'], { count: number; sample: Loss[] }>()
  return {
    add(loss) {
      const known = byCode.get(loss.code) ?? { count: 0, sample: [] }
      known.count += 1
      if (known.sample.length < SAMPLE_SIZE) known.sample.push({ ...loss, detail: cut(loss.detail) })
      byCode.set(loss.code, known)
    },
    counts: () =>
      [...byCode].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, { count, sample }]) => ({ code, count, sample })),
  }
}

/** For a second reading of the same articles: everything was noted at the first. */
export const noLosses: LossSink = { add: () => undefined }

const cut = (detail: string): string =>
  detail.length <= DETAIL_LENGTH ? detail : `${detail.slice(0, DETAIL_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`
