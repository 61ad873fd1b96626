import type { Page } from 'playwright'
import type { Bridge, Call, Input, Output, Reply } from '../../../shared/ipc/contract.ts'

/** What the preload puts into the page. */
export type PageWithBridge = { readonly chugiai: Bridge }

/** Any call with any input, as a page that has been taken over could make it. Resolves to the reply as it came. */
export const callRaw = (page: Page, name: unknown, input: unknown): Promise<Reply<Call>> =>
  page.evaluate(
    ([name, input]) => (globalThis as unknown as PageWithBridge).chugiai.call(name as 'app.info', input as {}),
    [name, input] as const,
  )

/** A call of the contract from the page, with no screen in between. Throws when it was refused, naming the code. */
export async function call<C extends Call>(page: Page, name: C, input: Input<C>): Promise<Output<C>> {
  const reply = (await callRaw(page, name, input)) as Reply<C>
  if (!reply.ok) throw new Error(`${name} was refused: ${reply.code}: ${reply.message}`)
  return reply.value
}
