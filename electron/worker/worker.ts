import type { Message, Request } from './protocol.ts'
import { createWorkerCore } from './worker-core.ts'

/** The process around the core: requests come from the main process, replies and notices go there. */
const port = process.parentPort
const post = (message: Message): void => port.postMessage(message)

const core = createWorkerCore({
  appVersion: process.env['CHUGIAI_VERSION'] ?? '',
  nativeBinding: process.env['CHUGIAI_NATIVE_BINDING'] || undefined,
  wallMs: Date.now,
  notify: (notice, data) => post({ notice, data } as Message),
})

port.on('message', ({ data }: { data: Request }) => {
  void core.answer(data.call, data.input).then(reply => post({ id: data.id, reply }))
})
