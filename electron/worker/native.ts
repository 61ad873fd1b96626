import { ActionableError } from '../../shared/base/errors.ts'

/** Node-API version that the stock binary of better-sqlite3 13 needs: Node 22.14, Electron 36. */
const STOCK_NODE_API = 10

/** Throws `runtime-too-old` where the stock binary would end the process without a word. */
export function requireRuntime(
  nativeBinding: string | undefined,
  versions: NodeJS.ProcessVersions = process.versions,
): void {
  const found = Number(versions['napi'])
  if (nativeBinding !== undefined || found >= STOCK_NODE_API) return
  const runtime = versions['electron'] ? `Electron ${versions['electron']}` : `Node ${versions.node}`
  throw new ActionableError('runtime-too-old', { runtime, found })
}
