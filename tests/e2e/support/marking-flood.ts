import type { Page } from 'playwright'
import { textOffset, type TextOffset } from '../../../shared/document/span.ts'
import { call, type PageWithBridge } from './calls.ts'

/** What the program has said is stored: ids of marks, and the last note of each. */
export type Acknowledged = { readonly marks: Set<string>; readonly notes: Map<string, string> }

/** How many calls are on their way at any time. */
const AT_ONCE = 3

/**
 * Has the page make marks, and number their notes upwards, as fast as it can until it is no more. Each acknowledgement
 * is noted here, on the side of the test, as soon as it arrives. Resolves when the first one is there.
 */
export async function markUntilEnded(page: Page, all: Acknowledged): Promise<void> {
  const info = await call(page, 'project.info', {})
  const [row] = await call(page, 'article.list', {})
  const { text } = await call(page, 'article.open', { id: row?.id ?? '' })
  const labelId = info.codebook.labels.find(label => label.layer === 'entity')?.id ?? ''
  const end = textOffset(text.indexOf(' '))
  let began: () => void = () => undefined
  const first = new Promise<void>(resolve => (began = resolve))
  await page.exposeFunction('acknowledged', (id: string, note: string) => {
    all.marks.add(id)
    if (note !== '') all.notes.set(id, note)
    began()
  })
  await page.evaluate(flood, { articleId: row?.id ?? '', labelId, end, quote: text.slice(0, end), count: AT_ONCE })
  await first
}

type Flood = { articleId: string; labelId: string; end: TextOffset; quote: string; count: number }

/** Runs in the page; does not end by itself. */
function flood({ articleId, labelId, end, quote, count }: Flood): void {
  const { chugiai, acknowledged } = globalThis as unknown as PageWithBridge & {
    acknowledged(id: string, note: string): Promise<void>
  }
  /** A UUIDv7: 48 bits of time, version, random bits. Source: RFC 9562. */
  const newId = (): string => {
    const random = crypto.randomUUID()
    const time = Date.now().toString(16).padStart(12, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`
  }
  const markWithoutEnd = async (): Promise<void> => {
    for (;;) {
      const id = newId()
      const annotation = {
        id,
        articleId,
        layer: 'entity' as const,
        labelId,
        segments: [{ start: 0 as TextOffset, end }],
      }
      const added = await chugiai.call('annotation.add', { annotation, quote })
      if (!added.ok) throw new Error(added.message)
      void acknowledged(id, '')
      for (const note of ['1', '2']) {
        const changed = await chugiai.call('annotation.change', { id, patch: { note } })
        if (!changed.ok) throw new Error(changed.message)
        void acknowledged(id, note)
      }
    }
  }
  for (let at = 0; at < count; at += 1) void markWithoutEnd()
}
