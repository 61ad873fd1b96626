/** Milliseconds of rest before something is read out, so that holding a key does not queue up sentences. */
const REST = 300

/** Says what was focused or selected to screen readers. */
export type Announcer = { say(text: string): void; destroy(): void }

export function createAnnouncer(live: HTMLElement): Announcer {
  let timer = 0
  return {
    say(text) {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        live.textContent = text
      }, REST)
    },
    destroy: () => window.clearTimeout(timer),
  }
}
