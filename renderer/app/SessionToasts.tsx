import { useEffect, type ReactNode } from 'react'
import type { Language } from '../../shared/i18n/fill.ts'
import { messages, type MessageKey } from '../../shared/i18n/messages.ts'
import { dismissToast } from '../data/actions.ts'
import { session, useSession, type Toast } from '../data/store.ts'
import { failureText, useLanguage, useText, type Text } from '../ui/text.ts'
import { useToasts, type ToastWords } from '../ui/Toast.tsx'
import { stepWords } from './steps.ts'

/** Hands the session's messages to the toasts on the screen, each once. */
export function SessionToasts(): ReactNode {
  const waiting = useSession(state => state.toasts)
  const toasts = useToasts()
  const text = useText()
  const language = useLanguage()
  useEffect(() => {
    for (const toast of waiting) {
      toasts.show(wordsOf(toast, text, language))
      dismissToast(toast.id)
    }
  }, [waiting, toasts, text, language])
  return null
}

/** One place for undo and redo: the tenth undo in a row changes the words, it does not pile up. */
function wordsOf(toast: Toast, text: Text, language: Language): ToastWords {
  if (toast.type === 'failure') {
    const { message, remedy } = failureText(toast.failure, language)
    return { id: `failure-${toast.failure.code}`, tone: 'error', title: message, body: remedy }
  }
  if (toast.type === 'message') {
    return { id: toast.id, tone: 'news', title: isKey(toast.key) ? text(toast.key, toast.values) : toast.key }
  }
  const what = stepWords(toast.step, text, language, session.getState().project?.codebook)
  return {
    id: 'history',
    tone: 'news',
    title: text(toast.type === 'undone' ? 'history.undone' : 'history.redone', { what }),
  }
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(messages, key)
