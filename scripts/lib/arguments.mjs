// What was typed after `npm start --` and the like.
import { resolve } from 'node:path'

/**
 * The folder that relative paths on the command line mean: npm runs scripts in the project's folder, and tells in
 * INIT_CWD where it was called. An INIT_CWD inherited from some other npm command does not count.
 * @param {string} script name in package.json
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [cwd]
 */
export const calledFrom = (script, env = process.env, cwd = process.cwd()) =>
  (env['npm_lifecycle_event'] === script && env['INIT_CWD']) || cwd

/**
 * Makes files and folders absolute; options stay as they are.
 * @param {readonly string[]} args
 * @param {string} folder that relative paths start from
 * @returns {string[]}
 */
export const absolutePaths = (args, folder) => args.map(arg => (arg.startsWith('-') ? arg : resolve(folder, arg)))
