import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { measureExport } from './export.ts'
import { machine } from './machine.ts'
import { measureMarks } from './mark.ts'
import { measureSearch } from './search.ts'
import { measureStart } from './start.ts'
import { measureViewer } from './viewer.ts'
import { printTable, type Measure } from './measures.ts'

const usage = 'npm run bench -- [start | mark | export | search | viewer | all] [--out FILE] [--runs N]'
const suites = {
  start: measureStart,
  mark: measureMarks,
  export: measureExport,
  search: measureSearch,
  viewer: measureViewer,
} as const
type Suite = keyof typeof suites
const isSuite = (name: string): name is Suite => Object.hasOwn(suites, name)

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' }, runs: { type: 'string' } },
    allowPositionals: true,
  })
  const [name = 'all', ...rest] = positionals
  const runs = values.runs === undefined ? undefined : Number(values.runs)
  if (rest.length > 0 || (name !== 'all' && !isSuite(name)) || (runs !== undefined && !(runs >= 1)))
    throw new Error(`Usage: ${usage}`)
  return {
    names: isSuite(name) ? [name] : (Object.keys(suites) as Suite[]),
    runs,
    out: path.resolve(values.out ?? path.join('output', 'bench.json')),
  }
}

async function main(): Promise<void> {
  const { names, runs, out } = readArguments()
  const folder = mkdtempSync(path.join(tmpdir(), 'chugiai-bench-'))
  const measures: Measure[] = []
  try {
    for (const name of names) {
      const found = await suites[name]({ folder, runs })
      printTable(name, found)
      measures.push(...found)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  mkdirSync(path.dirname(out), { recursive: true })
  writeFileSync(out, `${JSON.stringify({ machine: machine(), measures }, null, 1)}\n`)
  process.stdout.write(`\nWritten to ${out}\n`)
}

try {
  await main()
} catch (error) {
  process.stderr.write(`✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
}
