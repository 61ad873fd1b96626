import { basename, dirname, join } from 'node:path'

export const EXTENSION = '.chugiai'

const stem = (path: string): string => basename(path).replace(/\.chugiai$/i, '')
/** `20260131-235959`, UTC. */
export const stampOfFile = (atMs: number): string =>
  new Date(atMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')

/** The file whose lock says that somebody has the project open. */
export const lockPath = (path: string): string => join(dirname(path), `${stem(path)}.chugiai-lock`)
/** The folder of automatic backups beside a project. */
export const backupFolder = (path: string): string => join(dirname(path), `${stem(path)}.chugiai.backups`)
export const backupName = (path: string, schema: number, atMs: number): string =>
  `${stem(path)}-schema${schema}-${stampOfFile(atMs)}${EXTENSION}`
/** Beginning of the names of a damaged project's copies; a stamp and the extension follow. */
export const asidePrefix = (path: string): string => `${stem(path)}.damaged-`
/** What SQLite keeps beside a file in WAL mode: changes that are not in the file itself yet. */
export const walPath = (path: string): string => `${path}-wal`
