/** Puts text on the clipboard; answers whether it could. The window must have the focus. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/**
 * For when the asynchronous clipboard is refused: the copy command writes what the event carries, so nothing has to be
 * selected in the page.
 */
function copyBySelection(text: string): boolean {
  let isWritten = false
  const write = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    isWritten = true
  }
  document.addEventListener('copy', write, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', write, { capture: true })
  return isWritten
}
