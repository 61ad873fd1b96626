import { parseArgs } from 'node:util'
import { ActionableError } from '../../shared/base/errors.ts'
import { fill, type Language, type Values } from '../../shared/i18n/fill.ts'
import { cliMessages } from '../../shared/i18n/messages/cli.ts'

export const commands = ['import', 'export', 'verify', 'stats', 'help', 'version'] as const
export type Command =
  | {
      readonly name: 'import'
      readonly project: string
      readonly files: readonly string[]
      readonly isNew: boolean
      readonly annotator: string | undefined
    }
  | {
      readonly name: 'export'
      readonly project: string
      readonly formats: readonly string[]
      readonly out: string
      readonly articles: readonly string[]
      readonly revisions: boolean
    }
  | { readonly name: 'verify' | 'stats'; readonly project: string }
  | { readonly name: 'help' | 'version' }

/** How the answer is to be given; known even where the rest of the line is wrong. */
export type Manner = { readonly json: boolean; readonly language: Language }

const options = {
  new: { type: 'boolean' },
  annotator: { type: 'string' },
  format: { type: 'string', multiple: true },
  out: { type: 'string' },
  article: { type: 'string', multiple: true },
  revisions: { type: 'boolean' },
  json: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

export const readManner = (args: readonly string[]): Manner => ({
  json: args.includes('--json'),
  language: args.some((arg, index) => arg === '--language=vi' || (arg === '--language' && args[index + 1] === 'vi'))
    ? 'vi'
    : 'en',
})

type UsageKey = Extract<keyof typeof cliMessages, `cli.usage.${string}`>

/** Reads the line. Throws `usage`, with words in the language that the line itself asks for. */
export function readCommand(args: readonly string[], { language }: Manner): Command {
  const bad = (key: UsageKey, values: Values = {}): ActionableError =>
    new ActionableError('usage', { detail: fill(cliMessages[key][language], values) })
  const { values, positionals } = parsed(args)
  const [name, ...rest] = positionals
  if (values.version) return { name: 'version' }
  if (values.help || name === 'help') return { name: 'help' }
  if (name === undefined) throw bad('cli.usage.noCommand')
  if (!(commands as readonly string[]).includes(name)) throw bad('cli.usage.unknownCommand', { command: name })
  const [project, ...others] = rest
  if (name === 'version') return { name }
  if (project === undefined) throw bad('cli.usage.noProject')
  if (name === 'import') {
    if (others.length === 0) throw bad('cli.usage.noFiles')
    return { name, project, files: others, isNew: values.new ?? false, annotator: values.annotator }
  }
  if (others[0] !== undefined) throw bad('cli.usage.tooMany', { argument: others[0] })
  if (name !== 'export') return { name: name as 'verify' | 'stats', project }
  const formats = (values.format ?? [])
    .flatMap(list => list.split(','))
    .map(format => format.trim())
    .filter(format => format !== '')
  if (formats.length === 0) throw bad('cli.usage.noFormat')
  if (values.out === undefined) throw bad('cli.usage.noOut')
  return {
    name,
    project,
    formats,
    out: values.out,
    articles: values.article ?? [],
    revisions: values.revisions ?? false,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new ActionableError(
      'usage',
      { detail: error instanceof Error ? error.message : String(error) },
      { cause: error },
    )
  }
}
