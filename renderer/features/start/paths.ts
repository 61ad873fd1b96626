/** The folder part of a path of this or another system, without a slash at its end. */
export const folderOf = (path: string): string => path.replace(/[\\/][^\\/]*$/, '') || '/'

const nameOf = (path: string): string => path.replace(/[\\/]+$/, '').replace(/^.*[\\/]/, '')

/**
 * A name to begin with for a project made from dropped files: the folder's own name when one folder was dropped, the
 * file's without its ending for one file, else the name of the folder that they lie in.
 */
export function nameFromPaths(paths: readonly string[]): string {
  const [first] = paths
  if (first === undefined) return ''
  return paths.length === 1 ? nameOf(first).replace(/\.(txt|text|jsonl|ann)$/i, '') : nameOf(folderOf(first))
}
