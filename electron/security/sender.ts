import { isOwnUrl } from './origin.ts'

/** What is known of whoever sent a message, in plain words, so that the check can be tested without a window. */
export type Sender = {
  /** Whether the message came from the contents of the program's one window. */
  readonly isOurWindow: boolean
  /** Whether it came from the page itself and not from a frame within it. */
  readonly isMainFrame: boolean
  /** Address of the frame; `undefined` when it has gone away since. */
  readonly url: string | undefined
}

/** The one sender check: only our window's main frame, showing our own page, may call. */
export const mayCall = ({ isOurWindow, isMainFrame, url }: Sender): boolean =>
  isOurWindow && isMainFrame && url !== undefined && isOwnUrl(url)
