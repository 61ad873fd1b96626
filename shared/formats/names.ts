/** Names that Windows keeps for devices, in any case and with any extension. Source: Win32 "Naming Files". */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const NAME_LENGTH = 60

/**
 * A title as a file name that every system takes: ASCII letters, digits, `-` and `_` only, without Vietnamese marks,
 * at most 60 characters; `fallback` when nothing is left. Never a path, never hidden, never a device.
 */
export function safeFileName(title: string, fallback: string): string {
  const ascii = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .slice(0, NAME_LENGTH)
    .replace(/^[-_]+|[-_]+$/g, '')
  return ascii === '' || reserved.test(ascii) ? fallback : ascii
}

/**
 * Gives each name out once: a second `name` becomes `name-2`, also when it differs only in case, as file systems of
 * Windows and macOS do not tell them apart.
 */
export function createNameRegistry(taken: readonly string[] = []): (wish: string) => string {
  const given = new Set(taken.map(name => name.toLowerCase()))
  const next = new Map<string, number>()
  return wish => {
    const key = wish.toLowerCase()
    let name = wish
    let number = next.get(key) ?? 2
    while (given.has(name.toLowerCase())) {
      name = `${wish}-${number}`
      number += 1
    }
    next.set(key, number)
    given.add(name.toLowerCase())
    return name
  }
}
