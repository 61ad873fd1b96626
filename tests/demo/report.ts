/** What the demonstration says as it goes: what was done, with counts, and every comparison. */
export type Report = {
  done(what: string): void
  /** A comparison: told with its result, and remembered when it fails. */
  compare(what: string, isRight: boolean, detail?: string): void
  /** The last line. Returns the exit status: 1 when any comparison failed. */
  end(): number
}

export function createReport(): Report {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  let right = 0
  const wrong: string[] = []
  return {
    done: what => say(`· ${what}`),
    compare(what, isRight, detail = '') {
      if (isRight) right += 1
      else wrong.push(what)
      say(`${isRight ? '✓' : '✗'} ${what}${isRight || detail === '' ? '' : `: ${detail}`}`)
    },
    end() {
      say(`${right} comparisons right, ${wrong.length} wrong`)
      return wrong.length === 0 ? 0 : 1
    },
  }
}
