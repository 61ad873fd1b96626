import { useCallback } from 'react'
import { update, useSession, type OpenDialog } from '../data/store.ts'

/** Whether the dialog of this type is the one that is open, and how to close it. */
export function useDialog(type: OpenDialog['type']): { readonly isOpen: boolean; readonly close: () => void } {
  const isOpen = useSession(state => state.dialog?.type === type)
  return { isOpen, close: useCallback(() => update({ dialog: null }), []) }
}
