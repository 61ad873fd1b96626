/** The elements that the reading pane is made of. ProseMirror's own element is added to `page`. */
export type Stage = {
  /** Scrolls; fills the host. */
  readonly scroller: HTMLElement
  /** For the app: scrolls with the text. */
  readonly header: HTMLElement
  /** As wide as text and margins; everything drawn over the text is placed relative to it. */
  readonly page: HTMLElement
  /** Flags and bars beside the text; begins where the text begins. */
  readonly margins: HTMLElement
  /** Caret and lines over the text. Takes no pointer events. */
  readonly overlay: HTMLElement
  /** A few letters that are not seen: their size tells when the type changes (a font has loaded, another size). */
  readonly probe: HTMLElement
  /** Read out when its text changes. */
  readonly live: HTMLElement
}

export function createStage(host: HTMLElement): Stage {
  const scroller = element('div', 'reader')
  const header = element('div', 'reader-header')
  const page = element('div', 'reader-page')
  const margins = element('div', 'reader-margins')
  const overlay = element('div', 'reader-overlay')
  const live = element('div', 'reader-live')
  const probe = element('div', 'reader-probe')
  probe.textContent = 'Hội nghị Ứng dụng'
  probe.setAttribute('aria-hidden', 'true')
  overlay.setAttribute('aria-hidden', 'true')
  live.setAttribute('aria-live', 'polite')
  page.append(margins, overlay, probe)
  scroller.append(header, page)
  host.append(scroller, live)
  return { scroller, header, page, margins, overlay, probe, live }
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.className = className
  return made
}
