import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { SCHEME } from '../security/origin.ts'
import { securityHeaders } from '../security/policy.ts'
import { addressToPath, contentType, servable } from './protocol-path.ts'

/** Must run before Electron is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])

/** Serves the folder of the built page under `app://`; everything else is "not found". */
export const servePage = (root: string): void =>
  protocol.handle(SCHEME, async request => (request.method === 'GET' ? answer(request.url, root) : refusal(405)))

async function answer(address: string, root: string): Promise<Response> {
  const named = addressToPath(address, root)
  const file = named === undefined ? undefined : await servable(named, root)
  if (file === undefined) return refusal(404)
  return new Response(await readFile(file), { headers: { ...securityHeaders, 'Content-Type': contentType(file) } })
}

const refusal = (status: number): Response => new Response(null, { status, headers: securityHeaders })
