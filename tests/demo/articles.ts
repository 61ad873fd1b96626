import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sampleArticles } from '../../shared/samples/sample-articles.ts'

/** The folder to import: the one that was named, else one with the sample articles, which is written to `place`. */
export function articlesToRead(named: string | undefined, place: string): string {
  if (named !== undefined) {
    const folder = path.resolve(named)
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new Error(`${folder} is no folder with articles.`)
    return folder
  }
  mkdirSync(place, { recursive: true })
  for (const { fileName, text } of sampleArticles) writeFileSync(path.join(place, fileName), text)
  return place
}
