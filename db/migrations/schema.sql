CREATE TABLE annotation (
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  article_id TEXT AS (fields ->> 'articleId'),
  layer TEXT AS (fields ->> 'layer'),
  label_id TEXT AS (fields ->> 'labelId'),
  annotator_id TEXT AS (fields ->> 'annotatorId'),
  status TEXT AS (fields ->> 'status'),
  start_utf16 INTEGER AS (fields ->> '$.segments[0].start'),
  end_utf16 INTEGER AS (fields ->> '$.segments[#-1].end'),
  frame_status TEXT AS (fields ->> 'frameStatus'),
  parent_id TEXT AS (fields ->> 'parentId'),
  deadline TEXT AS (fields ->> '$.deadline.interval')
) STRICT;

CREATE INDEX annotation_by_label ON annotation (label_id, article_id) WHERE removed = 0;

CREATE INDEX annotation_by_layer ON annotation (layer, article_id) WHERE removed = 0;

CREATE INDEX annotation_by_parent ON annotation (parent_id) WHERE parent_id IS NOT NULL AND removed = 0;

CREATE INDEX annotation_in_article ON annotation (article_id, start_utf16, end_utf16, id) WHERE removed = 0;

CREATE TABLE annotator (
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;

CREATE TABLE article (
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  text_hash TEXT AS (fields ->> 'textHash') REFERENCES text (hash),
  added_at TEXT AS (fields ->> 'addedAt')
) STRICT;

CREATE INDEX article_by_age ON article (added_at, id) WHERE removed = 0;

CREATE INDEX article_by_text ON article (text_hash) WHERE removed = 0;

CREATE TABLE attribute (
  annotation_id TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (annotation_id, code)
) STRICT, WITHOUT ROWID;

CREATE INDEX attribute_by_value ON attribute (code, value);

CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;

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

CREATE INDEX event_in_order ON event (at, id);

CREATE INDEX event_of_author ON event (author);

CREATE INDEX event_of_object ON event (object, at, id);

CREATE INDEX event_of_step ON event (step);

CREATE TABLE label (
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE progress (
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  article_id TEXT AS (fields ->> 'articleId'),
  annotator_id TEXT AS (fields ->> 'annotatorId')
) STRICT;

CREATE INDEX progress_of_annotator ON progress (annotator_id, article_id);

CREATE TABLE project (
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;

CREATE TABLE region (
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  article_id TEXT AS (fields ->> 'articleId'),
  start_utf16 INTEGER AS (fields ->> 'start'),
  end_utf16 INTEGER AS (fields ->> 'end')
) STRICT;

CREATE INDEX region_in_article ON region (article_id, start_utf16, end_utf16, id) WHERE removed = 0;

CREATE VIRTUAL TABLE search_index USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 0');

CREATE TABLE 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE search_text (
  id INTEGER PRIMARY KEY, -- order of arrival; the rowid in search_index
  hash TEXT NOT NULL UNIQUE REFERENCES text (hash)
) STRICT;

CREATE TABLE search_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

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

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT, WITHOUT ROWID;

CREATE TABLE slot (
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;

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

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE status (
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;

CREATE TABLE step (
  id TEXT PRIMARY KEY,
  author TEXT NOT NULL,
  intent TEXT NOT NULL,
  target TEXT,
  first_at TEXT NOT NULL, -- stamp and id of its first event, which together order steps
  state TEXT CHECK (state IN ('done', 'undone', 'gone')), -- of 'do' steps only
  moved_at TEXT -- first_at of the step that brought it into this state
) STRICT, WITHOUT ROWID;

CREATE INDEX step_of_target ON step (target, first_at) WHERE target IS NOT NULL;

CREATE INDEX step_to_turn ON step (author, state, moved_at);

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
