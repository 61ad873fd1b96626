import type { Page } from 'playwright'
import type { Codebook } from '../../shared/annotation/codebook.ts'
import { fillFromText, fillNone, fillTyped, intoText, pressLabel, selectWords } from '../e2e/support/typing.ts'
import { choosePassages, type CommitmentPassage, type Passage } from './passages.ts'

/** What was asked for, to be compared with what is stored. */
export type Planned = { readonly passages: readonly Passage[]; readonly slots: readonly string[] }

/** Marks the open article in all three layers and fills the frame of its commitment, by keyboard. */
export async function markArticle(page: Page, codebook: Codebook, text: string): Promise<Planned> {
  const { entities, commitment, theme } = choosePassages(text, codebook)
  for (const passage of [...entities, theme]) await mark(page, codebook, text, passage)
  await mark(page, codebook, text, commitment)
  const slots = await fillFrame(page, text, commitment)
  await intoText(page)
  return { passages: [...entities, theme, commitment], slots }
}

async function mark(page: Page, codebook: Codebook, text: string, { span, labelId }: Passage): Promise<void> {
  await intoText(page)
  await selectWords(page, text, span)
  await pressLabel(page, codebook, labelId)
}

/** The frame has the keyboard as soon as the commitment is marked. */
async function fillFrame(
  page: Page,
  text: string,
  { trigger, actor, action, deadline }: CommitmentPassage,
): Promise<readonly string[]> {
  await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset['slot'] !== undefined)
  await fillFromText(page, 'trigger', text, trigger)
  await fillTyped(page, 'actor', actor)
  if (action) await fillFromText(page, 'action', text, action)
  if (deadline) await fillFromText(page, 'deadline', text, deadline)
  else await fillNone(page, 'deadline')
  return ['trigger', 'actor', ...(action ? ['action'] : []), 'deadline']
}
