// Whether something must be made again: a hash over names, sizes and change times of what it is made of.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inCache } from './paths.mjs'

/**
 * @param {readonly string[]} places files and folders; a missing one counts as such
 * @returns {Promise<string>} hex; equal as long as no file was added, removed or written
 */
export const stampOf = async places => {
  const hash = createHash('sha256')
  for (const place of places) for (const line of await linesOf(place)) hash.update(`${line}\n`)
  return hash.digest('hex')
}

/** @param {string} place @returns {Promise<string[]>} */
const linesOf = async place => {
  if (!existsSync(place)) return [`${place} missing`]
  const found = await stat(place)
  if (!found.isDirectory()) return [`${place} ${found.size} ${found.mtimeMs}`]
  const names = (await readdir(place)).filter(name => name !== 'node_modules' && !name.startsWith('.')).sort()
  return (await Promise.all(names.map(name => linesOf(join(place, name))))).flat()
}

/** @param {string} name @param {string} stamp */
export const isFresh = (name, stamp) => existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === stamp

/** @param {string} name @param {string} stamp */
export const keepStamp = async (name, stamp) => {
  await mkdir(inCache('build'), { recursive: true })
  await writeFile(stampFile(name), stamp)
}

/** @param {string} name */
const stampFile = name => inCache('build', `${name}.stamp`)
