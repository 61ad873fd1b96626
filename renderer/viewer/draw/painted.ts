import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { type Decoration, DecorationSet } from 'prosemirror-view'

type Change = { readonly add: readonly Decoration[]; readonly remove: readonly Decoration[] }
const key = new PluginKey<DecorationSet>('painted')

/** Holds what is drawn: which sections have content, and the marks in them. Choosing what that is is not its duty. */
export const painted = (): Plugin<DecorationSet> =>
  new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, set) {
        const change = tr.getMeta(key) as Change | undefined
        // The same set, not an equal one: then ProseMirror sees at once that nothing is to be drawn.
        if (!change) return set
        return set.remove([...change.remove]).add(tr.doc, [...change.add])
      },
    },
    props: { decorations: state => key.getState(state) },
  })

export const paint = (tr: Transaction, change: Change): Transaction => tr.setMeta(key, change)

/** What is painted between two positions (all, when none are given) and passes `test`. */
export const findPainted = (
  state: EditorState,
  test: (spec: {
    readonly id?: string
    readonly drawn?: boolean
    readonly hit?: boolean
    readonly region?: boolean
  }) => boolean,
  from?: number,
  to?: number,
): Decoration[] => key.getState(state)!.find(from, to, test)
