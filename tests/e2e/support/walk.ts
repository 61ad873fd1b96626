import type { Page } from 'playwright'
import { labelsInOrder, layers, type Codebook } from '../../../shared/annotation/codebook.ts'
import { keysTo } from '../../../shared/annotation/label-keys.ts'
import { call } from './calls.ts'
import { paletteOf } from './screens.ts'
import { intoText, saved } from './typing.ts'

/** A person at the keyboard who does one thing after the other, as the numbers fall. */
export type Walker = {
  /** Does one thing and says which. */
  step(): Promise<string>
}

type Act = { readonly name: string; readonly weight: number; readonly run: () => Promise<void> }

/** `random` gives numbers from 0 up to 1; `reopen` closes the project and opens it again. */
export function createWalker(
  page: Page,
  codebook: Codebook,
  random: () => number,
  reopen: () => Promise<void>,
): Walker {
  const below = (limit: number): number => Math.floor(random() * limit)
  const press = async (key: string, times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
  }
  const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item

  /** Some words anywhere in the first paragraphs, at times with punctuation at their end or across a line end. */
  async function select(): Promise<void> {
    await intoText(page)
    await press('Escape')
    await press('Control+Home')
    await press('Control+ArrowDown', below(9))
    await press('Control+ArrowRight', below(9))
    if (below(8) === 0) await press('Shift+ArrowRight', 1 + below(6))
    else await press('Control+Shift+ArrowRight', 1 + below(6))
    await paletteOf(page).waitFor()
  }

  async function mark(): Promise<void> {
    await select()
    const layer = oneOf(layers)
    const label = oneOf(labelsInOrder(codebook, layer).filter(one => keysTo(codebook, one).length > 0))
    await press(String(layers.indexOf(layer) + 1))
    for (const key of keysTo(codebook, label)) await press(key)
    await paletteOf(page).waitFor({ state: 'detached' })
    // A new commitment leads into its frame, in the frames after it is made.
    if (layer === 'commitment')
      await page.waitForFunction(() => document.activeElement?.matches('[data-slot]') === true)
    await page.keyboard.press('Escape')
    await intoText(page)
  }

  /** To one of the marks, as Tab leads. */
  async function focusMark(): Promise<void> {
    await intoText(page)
    await press('Escape')
    await press('Control+Home')
    await press('Control+ArrowDown', below(7))
    await press('Tab')
    await intoText(page)
  }

  const onMark =
    (keys: readonly string[], times = 1) =>
    async (): Promise<void> => {
      await focusMark()
      await press(oneOf(keys), times)
    }

  async function relabel(): Promise<void> {
    await focusMark()
    await press('e')
    const label = page.getByRole('button', { name: /^(Change the label|Đổi nhãn) / })
    if ((await label.count()) > 0) {
      await label.focus()
      await press(oneOf(['p', 'o', 'd', 'a']))
      await press('Escape')
    }
    await intoText(page)
  }

  async function addPassage(): Promise<void> {
    await focusMark()
    await press('Control+ArrowRight', 2 + below(12))
    await press('Control+Shift+ArrowRight', 1 + below(3))
    await press('+')
    await press('Escape')
  }

  /** Undoing may go back to before the articles were taken in; then it is done again until they are there. */
  async function undo(): Promise<void> {
    await intoText(page)
    await press('Control+z', 1 + below(3))
    await saved(page)
    if ((await call(page, 'article.list', {})).length > 0) return
    for (let times = 0; times < 4 && (await call(page, 'article.list', {})).length === 0; times += 1) {
      await press('Control+y')
      await saved(page)
    }
    const article = page.locator('[data-pane="corpus"] [id^="article-"]').first()
    await article.focus()
    await press('Enter')
    await page.locator('.reader-text .reader-block').first().waitFor()
  }

  const acts: readonly Act[] = [
    { name: 'mark', weight: 10, run: mark },
    { name: 'turn uncertain', weight: 3, run: onMark(['u']) },
    { name: 'change the label', weight: 3, run: relabel },
    { name: 'move an edge', weight: 5, run: onMark(['[', ']', '{', '}']) },
    { name: 'add a passage', weight: 4, run: addPassage },
    { name: 'take a passage away', weight: 1, run: onMark(['-']) },
    { name: 'delete', weight: 3, run: onMark(['Delete', 'Backspace']) },
    { name: 'undo', weight: 6, run: undo },
    { name: 'redo', weight: 4, run: async () => (await intoText(page), await press('Control+y', 1 + below(2))) },
    { name: 'next article', weight: 2, run: () => press(oneOf(['Control+PageDown', 'Control+PageUp'])) },
    { name: 'reopen', weight: 1, run: reopen },
  ]
  const total = acts.reduce((sum, act) => sum + act.weight, 0)

  return {
    async step() {
      let at = random() * total
      const act = acts.find(one => (at -= one.weight) < 0) ?? acts[0]!
      await act.run()
      await saved(page)
      return act.name
    },
  }
}
