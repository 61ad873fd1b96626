import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright'
import { newId } from '../../shared/base/ids.ts'
import { launch } from '../e2e/support/app.ts'
import { call } from '../e2e/support/calls.ts'
import { makeMarkedProject } from '../e2e/support/marked-project.ts'
import { toMeasure, type Measure, type SuiteOptions } from './measures.ts'

const RUNS = 7
const FORMAT = 'chugiai-jsonl'

/** Megabytes (10⁶ bytes) of dataset a second through the whole program, beside writing as many bytes to the same disk. */
export async function measureExport({ folder, runs = RUNS }: SuiteOptions): Promise<readonly Measure[]> {
  const project = path.join(folder, 'export.chugiai')
  makeMarkedProject(project, { characters: 200_000, marks: 2000, articles: 10 })
  const running = await launch({ args: [project], home: path.join(folder, 'home-export') })
  const found = { ours: [] as number[], floor: [] as number[] }
  try {
    await running.page.locator('.reader-mark').first().waitFor({ timeout: 60_000 })
    for (let run = 0; run <= runs; run += 1) {
      const target = path.join(folder, `dataset-${run}`)
      mkdirSync(target)
      const ours = await timeExport(running.page, target)
      const floorMs = timeWriting(path.join(target, 'floor'), ours.bytes)
      rmSync(target, { recursive: true })
      if (run === 0) continue
      found.ours.push(ours.bytes / 1000 / ours.ms)
      found.floor.push(ours.bytes / 1000 / floorMs)
    }
  } finally {
    await running.close()
  }
  return [
    toMeasure({ suite: 'export', name: 'write and fsync the same bytes', unit: 'MB/s' }, found.floor),
    toMeasure({ suite: 'export', name: 'export as JSONL', unit: 'MB/s' }, found.ours, found.floor),
  ]
}

async function timeExport(page: Page, folder: string): Promise<{ ms: number; bytes: number }> {
  const startedMs = performance.now()
  const report = await call(page, 'dataset.export', { job: newId(), formats: [FORMAT], folder })
  const ms = performance.now() - startedMs
  return { ms, bytes: report.files.reduce((sum, file) => sum + file.bytes, 0) }
}

/** Milliseconds to write so many bytes in pieces of a megabyte and wait for the disk. */
function timeWriting(file: string, bytes: number): number {
  const piece = Buffer.alloc(2 ** 20, 'x')
  const startedMs = performance.now()
  const handle = openSync(file, 'w')
  for (let left = bytes; left > 0; left -= piece.length) writeSync(handle, piece, 0, Math.min(left, piece.length))
  fsyncSync(handle)
  closeSync(handle)
  return performance.now() - startedMs
}
