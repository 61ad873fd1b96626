// Words to the terminal. Notes go to stderr, so that a command's own output stays clean.

/** A step that failed, with what the reader needs to go on. */
export class SetupError extends Error {
  /**
   * @param {string} what what failed, one sentence
   * @param {string} tried what was tried, with the cause
   * @param {string} remedy what to do next
   */
  constructor(what, tried, remedy) {
    super(what)
    this.name = 'SetupError'
    this.tried = tried
    this.remedy = remedy
  }

  /** @returns {string} three lines */
  report() {
    return `✗ ${this.message}\n  Tried: ${this.tried}\n  To do: ${this.remedy}`
  }
}

/** @param {string} text one line about what happens now */
export const note = text => {
  process.stderr.write(`· ${text}\n`)
}

/** @param {string} text a heading for a step of several */
export const heading = text => {
  process.stderr.write(`\n── ${text} ──\n`)
}

/**
 * The cause of a failure in few words: the message of an error, with the cause fetch hides below it.
 * @param {unknown} error
 * @returns {string}
 */
export const causeOf = error => {
  if (!(error instanceof Error)) return String(error)
  const inner = error.cause instanceof Error ? error.cause.message : ''
  return inner && inner !== error.message ? `${error.message} (${inner})` : error.message
}

/**
 * Runs a script's main function: a `SetupError` is told in its three lines, anything else keeps its stack.
 * @param {() => Promise<number>} main gives the exit status
 */
export const runMain = async main => {
  try {
    process.exitCode = await main()
  } catch (error) {
    process.stderr.write(error instanceof SetupError ? `${error.report()}\n` : `${errorStack(error)}\n`)
    process.exitCode = 3
  }
}

/** @param {unknown} error */
const errorStack = error => (error instanceof Error ? (error.stack ?? error.message) : String(error))
