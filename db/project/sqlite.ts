import Database, { type Database as Connection } from 'better-sqlite3'

export type { Connection }
/** 'CGIA' in the header of every project file (offset 68). */
export const APPLICATION_ID = 0x43474941
/** The stock binary of better-sqlite3 13 needs it; under an older one it ends the process without a word. */
const STOCK_NODE_API = 10

export type Binding = { readonly nativeBinding?: string | undefined }

/** `read` never changes the file, not even to fold a WAL file into it; `make` makes a missing file. */
export type Access = 'read' | 'write' | 'make'

/**
 * Opens an SQLite file. `nativeBinding` names the compiled module; without it CHUGIAI_NATIVE_BINDING does, else the
 * stock one is used where it can be.
 */
export function connect(path: string, binding: Binding, access: Access): Connection {
  const nativeBinding = binding.nativeBinding ?? process.env['CHUGIAI_NATIVE_BINDING']
  if (!nativeBinding && Number(process.versions['napi']) < STOCK_NODE_API) {
    throw new Error(
      `SQLite needs Node 22.14 or newer here, or a binary made for ${process.version}: run npm start once`,
    )
  }
  return new Database(path, {
    readonly: access === 'read',
    fileMustExist: access !== 'make',
    // Milliseconds. Nobody waits for a lock: whoever else holds the file keeps it until it is closed.
    timeout: 50,
    ...(nativeBinding ? { nativeBinding } : {}),
  })
}

/** What holds for every connection to a project. FULL: an acknowledged change survives a power cut. */
export function setPragmas(db: Connection): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
}

export const schemaVersion = (db: Connection): number => Number(db.pragma('user_version', { simple: true }))
