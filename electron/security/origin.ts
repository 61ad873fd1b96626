/** The program's own address. Everything on the screen comes from it; nothing comes from anywhere else. */
export const SCHEME = 'app'
export const HOST = 'chugiai'
export const PAGE_URL = `${SCHEME}://${HOST}/index.html`

/** `undefined` for what is no address. */
export const toUrl = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined)

/** Whether an address is one of ours. Compared by parts: a scheme of our own has no `origin` in the URL standard. */
export function isOwnUrl(address: string): boolean {
  const url = toUrl(address)
  return (
    url !== undefined &&
    url.protocol === `${SCHEME}:` &&
    url.host === HOST &&
    url.username === '' &&
    url.password === ''
  )
}

/** Whether an address is our page itself, apart from its fragment. */
export const isPageUrl = (address: string): boolean => address.replace(/#.*$/s, '') === PAGE_URL
