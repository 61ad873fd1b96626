import type { Migration } from '../project/migrate.ts'
import { project } from './0001-project.ts'
import { regions } from './0002-regions.ts'
import { search } from './0003-search.ts'

/** Every migration, ascending and without gaps: the last one's id is the schema version that this program knows. */
export const migrations: readonly Migration[] = [project, regions, search]
