import { ActionableError } from '../../shared/base/errors.ts'
import { metaRepository } from '../repositories/meta.ts'
import { APPLICATION_ID, schemaVersion, type Connection } from './sqlite.ts'

/** One step of the schema's history: small, numbered, never edited once released. */
export type Migration = { readonly id: number; up(db: Connection): void }

export const latest = (migrations: readonly Migration[]): number => migrations.at(-1)?.id ?? 0
export const isBehind = (db: Connection, migrations: readonly Migration[]): boolean =>
  schemaVersion(db) < latest(migrations)

/** Applies what is missing, each migration in one transaction with its number. */
export function migrate(db: Connection, migrations: readonly Migration[], appVersion: string): void {
  for (const migration of migrations) if (schemaVersion(db) < migration.id) applyOne(db, migration, appVersion)
}

function applyOne(db: Connection, migration: Migration, appVersion: string): void {
  db.transaction(() => {
    migration.up(db)
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${migration.id}`)
    metaRepository(db).set('written_by', appVersion)
  }).immediate()
}

export type MigrationPlan = {
  readonly path: string
  readonly migrations: readonly Migration[]
  readonly appVersion: string
  /** Makes a backup and returns where it is. */
  readonly backUp: () => string
}

/** Brings a project that an older version made up to date, after a backup. Throws `migration-failed`; then nothing changed. */
export function migrateExisting(db: Connection, { path, migrations, appVersion, backUp }: MigrationPlan): void {
  if (!isBehind(db, migrations)) return
  const backup = backUp()
  try {
    // All of them or none, so that "the project is as it was" holds for more than one, too.
    db.transaction(() => migrate(db, migrations, appVersion)).immediate()
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new ActionableError('migration-failed', { path, to: latest(migrations), detail, backup }, { cause })
  }
  // The number is to stand in the file's own header, where an older version of the program looks for it.
  db.pragma('wal_checkpoint(TRUNCATE)')
}
