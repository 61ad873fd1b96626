import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { isOwnUrl, toUrl } from '../security/origin.ts'

/**
 * The file below `root` that an address of ours names, or `undefined` for a foreign host, an address that leaves the
 * folder (also percent-encoded), one with a NUL or a backslash, and one that cannot be decoded. Touches no disk.
 */
export function addressToPath(address: string, root: string): string | undefined {
  if (!isOwnUrl(address)) return undefined
  const decoded = decode(toUrl(address)?.pathname ?? '')
  if (decoded === undefined || /[\0\\]/.test(decoded)) return undefined
  const parts = decoded.split('/').filter(part => part !== '')
  if (parts.length === 0 || parts.some(part => part === '.' || part === '..' || part.includes(':'))) return undefined
  const file = path.join(root, ...parts)
  return isBelow(file, root) ? file : undefined
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

const isBelow = (file: string, root: string): boolean =>
  file.startsWith(root.endsWith(path.sep) ? root : root + path.sep)

/** The regular file behind `file`, or `undefined` when there is none or a link leads out of `root`. */
export async function servable(file: string, root: string): Promise<string | undefined> {
  try {
    const real = await realpath(file)
    return isBelow(real, await realpath(root)) && (await stat(real)).isFile() ? real : undefined
  } catch {
    return undefined
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Content type by extension; what is unknown is bytes, and `nosniff` keeps it so. */
export const contentType = (file: string): string =>
  types[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
