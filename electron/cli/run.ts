import { toFailure } from '../../shared/base/errors.ts'
import { createWorkerCore } from '../worker/worker-core.ts'
import { failureAnswer, type Answer, type ExitStatus } from './answers.ts'
import { readCommand, readManner } from './arguments.ts'
import { runCommand } from './commands.ts'

export type CommandLineOptions = { readonly nativeBinding: string | undefined; readonly version: string }

/**
 * The command line: `args` are what follows the program's name. Writes to the standard streams and returns the exit
 * status. With `--json`, exactly one JSON document goes to standard output, also after a failure.
 */
export async function runCommandLine(
  args: readonly string[],
  { nativeBinding, version }: CommandLineOptions,
): Promise<ExitStatus> {
  const manner = readManner(args)
  const core = createWorkerCore({ appVersion: version, nativeBinding, wallMs: Date.now, notify: () => undefined })
  let job: string | undefined
  const stop = (): void => {
    if (job !== undefined) void core.answer('job.cancel', { job })
    else process.exit(2)
  }
  process.once('SIGINT', stop)
  let answer: Answer
  try {
    const command = readCommand(args, manner)
    answer = await runCommand(command, { core, language: manner.language, version, onJob: id => (job = id) })
  } catch (error) {
    answer = failureAnswer(toFailure(error), manner.language)
  }
  await core.answer('project.close', {})
  process.off('SIGINT', stop)
  if (manner.json) await write(process.stdout, JSON.stringify(answer.json, null, 2))
  else await write(answer.status < 2 ? process.stdout : process.stderr, answer.text.join('\n'))
  return answer.status
}

/**
 * Resolves when the text has left the process, so that it is whole when the process ends, and also when nobody reads it
 * any more (`| head`).
 */
const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise(resolve => {
    stream.once('error', () => resolve())
    stream.write(`${text}\n`, () => resolve())
  })
