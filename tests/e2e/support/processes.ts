import { readdirSync, readFileSync } from 'node:fs'

/** A process and everything it has started, itself first. From `/proc`; where there is none, the process alone. */
export function processTree(pid: number): readonly number[] {
  const parents = parentOfEach()
  const tree = [pid]
  for (const known of tree) {
    for (const [child, parent] of parents) if (parent === known) tree.push(child)
  }
  return tree
}

/** SIGKILL to a process and everything it has started, the first one first: none of them gets to tidy up. */
export function endTree(pid: number): void {
  for (const one of processTree(pid)) {
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

/** The user that a process runs as. Source: proc(5), `/proc/PID/status`, line `Uid`, second number (effective). */
export const effectiveUser = (pid: number): number =>
  Number(/^Uid:\t\d+\t(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])

/** A process's arguments. Source: proc(5), `/proc/PID/cmdline`. */
export const argumentsOf = (pid: number): readonly string[] => {
  // Chromium rewrites the line of its children and separates with blanks then.
  const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  return line.split(/\0| (?=--)/).filter(argument => argument !== '')
}

/** Source: proc(5), `/proc/PID/stat`: the name in brackets may hold anything, the parent is the second field after it. */
function parentOfEach(): ReadonlyMap<number, number> {
  const parents = new Map<number, number>()
  for (const name of numbersIn('/proc')) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
    } catch {
      // It ended by itself meanwhile.
    }
  }
  return parents
}

function numbersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter(name => /^\d+$/.test(name))
  } catch {
    return []
  }
}
