import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type CountingServer = {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** Paths that were asked for so far. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/** A server of this machine that everybody may read from; it tells whether anybody did. */
export async function startServer(): Promise<CountingServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' })
    response.end('<title>foreign</title>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, asked, close: () => stop(server) }
}

const stop = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.closeAllConnections()
    server.close(() => resolve())
  })
