import type { Migration } from '../project/migrate.ts'

/** Passages set aside, or kept on purpose. Built as the other nouns are: the fields' JSON, and columns computed from it. */
export const regions: Migration = {
  id: 2,
  up: db => db.exec(region),
}

const region = `
CREATE TABLE region (
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  article_id TEXT AS (fields ->> 'articleId'),
  start_utf16 INTEGER AS (fields ->> 'start'),
  end_utf16 INTEGER AS (fields ->> 'end')
) STRICT;
CREATE INDEX region_in_article ON region (article_id, start_utf16, end_utf16, id) WHERE removed = 0;
`
