import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeHome, removeHome } from '../e2e/support/app.ts'
import { articlesToRead } from './articles.ts'
import { runJob } from './job.ts'
import { createReport } from './report.ts'
import { takeScreens } from './screens.ts'

const usage = 'npm run demo -- [FOLDER] [--out DIR]'

/** What a demonstration leaves behind. An earlier one's is replaced, nothing else in the folder is touched. */
function outputPlaces(folder: string) {
  const places = {
    project: path.join(folder, 'demo.chugiai'),
    copy: path.join(folder, 'imported-again.chugiai'),
    datasets: path.join(folder, 'datasets'),
    again: path.join(folder, 'datasets-again'),
    screens: path.join(folder, 'screens'),
    articles: path.join(folder, 'articles'),
  }
  for (const place of Object.values(places)) rmSync(place, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return places
}
export type Places = ReturnType<typeof outputPlaces>

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true })
  if (positionals.length > 1) throw new Error(`Usage: ${usage}`)
  const places = outputPlaces(path.resolve(values.out ?? path.join('output', 'demo')))
  const report = createReport()
  const home = makeHome()
  try {
    const folder = articlesToRead(positionals[0], places.articles)
    const done = await runJob({ home, folder, places, report })
    await takeScreens({ folder, places, done, report })
  } finally {
    removeHome(home)
  }
  return report.end()
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
}
