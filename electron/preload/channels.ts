import type { BRIDGE } from '../../shared/ipc/contract.ts'

/** The two channels between page and main process. Imports types alone: the preload must stay small. */
export const CALL_CHANNEL = 'chugiai.call'
export const NOTICE_CHANNEL = 'chugiai.notice'
/** Name of the bridge in the page; the contract's `BRIDGE`, whose type holds the two together. */
export const BRIDGE_NAME: typeof BRIDGE = 'chugiai'
