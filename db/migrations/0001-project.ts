import type { Migration } from '../project/migrate.ts'

/**
 * The first schema. The log is `event` (and `text`, which it names by hash); every other table is its fold and can be
 * made again from it. An object's state is the JSON of its fields; columns for searching are computed from that JSON by
 * SQLite itself, so that they cannot drift. Text order of `at` is clock order; offsets are UTF-16 code units.
 * Once released, this file is history: mend mistakes in a later migration.
 */
export const project: Migration = {
  id: 1,
  up: db => {
    db.exec(log)
    db.exec(smallNouns)
    db.exec(articles)
    db.exec(annotations)
  },
}

const log = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, -- order of arrival here; never reused
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  object TEXT NOT NULL,
  step TEXT NOT NULL,
  intent TEXT NOT NULL CHECK (intent IN ('do', 'setup', 'undo', 'redo')),
  target TEXT,
  payload TEXT NOT NULL CHECK (json_valid(payload)) -- set and was; the object stands in its own column
) STRICT;
CREATE INDEX event_of_object ON event (object, at, id);
CREATE INDEX event_of_step ON event (step);
CREATE INDEX event_of_author ON event (author);
CREATE INDEX event_in_order ON event (at, id);
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

CREATE TABLE step (
  id TEXT PRIMARY KEY,
  author TEXT NOT NULL,
  intent TEXT NOT NULL,
  target TEXT,
  first_at TEXT NOT NULL, -- stamp and id of its first event, which together order steps
  state TEXT CHECK (state IN ('done', 'undone', 'gone')), -- of 'do' steps only
  moved_at TEXT -- first_at of the step that brought it into this state
) STRICT, WITHOUT ROWID;
CREATE INDEX step_to_turn ON step (author, state, moved_at);
CREATE INDEX step_of_target ON step (target, first_at) WHERE target IS NOT NULL;
`

const state = (name: string, columns = ''): string => `
CREATE TABLE ${name} (
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields))${columns}
) STRICT;`

const smallNouns = `
${state('project')}
${state('annotator')}
${state('label')}
${state('slot')}
${state('status')}
${state(
  'progress',
  `,
  article_id TEXT AS (fields ->> 'articleId'),
  annotator_id TEXT AS (fields ->> 'annotatorId')`,
)}
CREATE INDEX progress_of_annotator ON progress (annotator_id, article_id);
`

const articles = `
CREATE TABLE text (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64), -- SHA-256 of body as UTF-8
  body TEXT NOT NULL,
  length_utf16 INTEGER NOT NULL,
  original TEXT, -- only where the file's text was different, with map
  map TEXT CHECK (map IS NULL OR json_valid(map)),
  encoding TEXT NOT NULL,
  had_bom INTEGER NOT NULL CHECK (had_bom IN (0, 1)),
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  CHECK ((original IS NULL) = (map IS NULL))
) STRICT;
${state(
  'article',
  `,
  text_hash TEXT AS (fields ->> 'textHash') REFERENCES text (hash),
  added_at TEXT AS (fields ->> 'addedAt')`,
)}
CREATE INDEX article_by_text ON article (text_hash) WHERE removed = 0;
CREATE INDEX article_by_age ON article (added_at, id) WHERE removed = 0;
`

const annotations = `
${state(
  'annotation',
  `,
  article_id TEXT AS (fields ->> 'articleId'),
  layer TEXT AS (fields ->> 'layer'),
  label_id TEXT AS (fields ->> 'labelId'),
  annotator_id TEXT AS (fields ->> 'annotatorId'),
  status TEXT AS (fields ->> 'status'),
  start_utf16 INTEGER AS (fields ->> '$.segments[0].start'),
  end_utf16 INTEGER AS (fields ->> '$.segments[#-1].end'),
  frame_status TEXT AS (fields ->> 'frameStatus'),
  parent_id TEXT AS (fields ->> 'parentId'),
  deadline TEXT AS (fields ->> '$.deadline.interval')`,
)}
CREATE INDEX annotation_in_article ON annotation (article_id, start_utf16, end_utf16, id) WHERE removed = 0;
CREATE INDEX annotation_by_layer ON annotation (layer, article_id) WHERE removed = 0;
CREATE INDEX annotation_by_label ON annotation (label_id, article_id) WHERE removed = 0;
CREATE INDEX annotation_by_parent ON annotation (parent_id) WHERE parent_id IS NOT NULL AND removed = 0;

-- One row a part of a live annotation, for searching by place, filler and value.
CREATE TABLE segment (
  annotation_id TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  article_id TEXT NOT NULL,
  start_utf16 INTEGER NOT NULL,
  end_utf16 INTEGER NOT NULL,
  PRIMARY KEY (annotation_id, ordinal),
  CHECK (start_utf16 >= 0 AND start_utf16 < end_utf16)
) STRICT, WITHOUT ROWID;
CREATE INDEX segment_in_article ON segment (article_id, start_utf16, end_utf16);

CREATE TABLE slot_filler (
  annotation_id TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  slot TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  type TEXT NOT NULL,
  start_utf16 INTEGER,
  end_utf16 INTEGER,
  filler_id TEXT,
  text TEXT,
  PRIMARY KEY (annotation_id, slot, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX slot_filler_by_annotation ON slot_filler (filler_id) WHERE filler_id IS NOT NULL;

CREATE TABLE attribute (
  annotation_id TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (annotation_id, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX attribute_by_value ON attribute (code, value);
`
