import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os'

/** What the numbers were taken on. */
export const machine = () => ({
  at: new Date().toISOString(),
  node: process.version,
  electron: process.env['CHUGIAI_ELECTRON'] ?? '',
  system: `${platform()} ${release()} ${arch()}`,
  processor: cpus()[0]?.model ?? '',
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
})
