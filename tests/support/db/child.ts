// A process of its own that works on a project; `startChild` bundles and runs it. Arguments: mode, path.
import { writeSync } from 'node:fs'
import { openProject } from '../../../db/index.ts'
import { connect } from '../../../db/project/sqlite.ts'
import { removal } from '../../../shared/annotation/events.ts'
import { ActionableError } from '../../../shared/base/errors.ts'
import { markAddition, markOf, options } from './projects.ts'

const NOBODY = 65534
const [mode = '', path = ''] = process.argv.slice(2)
/** Written at once, so that nothing that was said is lost when the process is killed. */
const say = (words: string): void => void writeSync(1, `${words}\n`)

/** The modules are loaded before, since nobody may be unable to read them. */
function becomeNobody(): void {
  connect(':memory:', options, 'make').close()
  if (process.getuid?.() !== 0) return
  process.setgroups?.([NOBODY])
  process.setgid?.(NOBODY)
  process.setuid?.(NOBODY)
}

const codeOf = (work: () => unknown): string => {
  try {
    work()
    return 'done'
  } catch (error) {
    return error instanceof ActionableError ? error.code : String(error)
  }
}

/** Says what can be done with the project, as one line of JSON. */
function look(): void {
  const seen: Record<string, unknown> = {}
  seen['open'] = codeOf(() => {
    const project = openProject(path, options)
    const author = project.annotators.list()[0]!.id
    const article = project.articles.list()[0]!
    seen['readOnly'] = project.readOnly
    seen['marks'] = project.annotations.inArticle(article.id).length
    seen['append'] = codeOf(() => project.append(author, 'do', [markAddition(markOf(article.id, author))]))
    seen['undo'] = codeOf(() => project.undo(author))
    project.settings.set('pane', 3)
    seen['setting'] = project.settings.get('pane')
    seen['verify'] = project.verify().ok
    project.close()
  })
  say(JSON.stringify(seen))
}

/** Marks, removes and undoes until it is killed; says before each write what it tries and after it that it is done. */
function work(): void {
  const project = openProject(path, options)
  const author = project.annotators.list()[0]!.id
  const article = project.articles.list()[0]!
  say('ready')
  for (let turn = 0; ; turn += 1) {
    const mark = markOf(article.id, author, { start: turn % 10 })
    attempt(`+${mark.id}`, () => project.append(author, 'do', [markAddition(mark)]))
    if (turn % 4 === 1) attempt(`-${mark.id}`, () => project.append(author, 'do', [removal('annotation', mark.id)]))
    if (turn % 8 === 1) attempt(`+${mark.id}`, () => project.undo(author))
    if (turn % 4 === 3) attempt(`-${mark.id}`, () => project.undo(author))
  }
}

function attempt(what: string, write: () => unknown): void {
  say(`try ${what}`)
  write()
  say(`did ${what}`)
}

if (mode === 'nobody') becomeNobody()
if (mode === 'look' || mode === 'nobody') look()
if (mode === 'work') work()
if (mode === 'hold') {
  const project = openProject(path, options)
  say('ready')
  // Names the project, since one that nobody refers to may be collected, and its lock with it.
  setInterval(() => project.path, 60_000)
}
