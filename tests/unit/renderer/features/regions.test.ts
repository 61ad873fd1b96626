import { beforeEach, describe, expect, it } from 'vitest'
import { asideAt, pendingProposals, reviewItems } from '../../../../renderer/data/regions.ts'
import { session } from '../../../../renderer/data/store.ts'
import type { Region, RegionKind } from '../../../../shared/annotation/model.ts'
import { newId } from '../../../../shared/base/ids.ts'
import { span } from '../../../../shared/document/span.ts'

const initial = session.getState()
beforeEach(() => session.setState(initial, true))

const region = (start: number, end: number, state: Region['state']): Region => ({
  id: newId(),
  articleId: newId(),
  ...span(start, end),
  kind: 'caption',
  state,
  annotatorId: newId(),
  createdAt: '2026-01-31T00:00:00.000Z',
})
const proposal = (start: number, kind: RegionKind) => ({ ...span(start, start + 5), kind })

describe('passages of the open article', () => {
  it('are open questions until somebody has decided either way', () => {
    const proposals = [proposal(0, 'caption'), proposal(10, 'caption'), proposal(20, 'date-line')]
    const regions = [region(0, 5, 'aside'), region(12, 13, 'kept')]
    expect(pendingProposals({ proposals, regions })).toEqual([proposals[2]])
  })

  it('ask about all lines of white space at once', () => {
    const pending = [proposal(0, 'blank'), proposal(10, 'caption'), proposal(20, 'blank'), proposal(30, 'teaser')]
    expect(reviewItems(pending)).toEqual([pending[0], pending[1], pending[3]])
  })

  it('hold marks off only where they are set aside', () => {
    const aside = region(10, 20, 'aside')
    const state = { regions: [region(0, 5, 'kept'), aside] }
    expect(asideAt(state, span(1, 3))).toBeUndefined()
    expect(asideAt(state, span(5, 10))).toBeUndefined()
    expect(asideAt(state, span(5, 11))).toBe(aside)
  })
})
