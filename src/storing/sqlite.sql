-- Every record stands in one table as its canonical JSON (payload); the other columns and tables are what filters,
-- orders and joins need, and can be made anew from the payloads. Keys (…_key) are ASCII and ascend. Payloads stand last,
-- because what stands after a long column is slow to reach.

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  document_key TEXT NOT NULL,
  -- The day since which it is known; 9999-12-31 without a date.
  known_from TEXT NOT NULL,
  published_earliest TEXT,
  published_latest TEXT,
  publisher TEXT,
  payload TEXT NOT NULL
) STRICT;
CREATE INDEX document_in_order ON document (document_key, id);
CREATE INDEX document_by_name ON document (name, id);
CREATE VIRTUAL TABLE document_text USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co Cn S*'"
);

CREATE TABLE entity (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  entity_key TEXT NOT NULL,
  payload TEXT NOT NULL
) STRICT;
CREATE INDEX entity_in_order ON entity (kind, entity_key, id);
CREATE TABLE entity_name (
  -- SPELLING is a folded name, NAME_KEY what spellings of one name share.
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
  PRIMARY KEY (type, name, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_name_of ON entity_name (entity);
CREATE TABLE entity_country (
  country_id TEXT NOT NULL,
  entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
  PRIMARY KEY (country_id, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_country_of ON entity_country (entity);
CREATE TABLE entity_within (
  entity_id TEXT NOT NULL,
  container_id TEXT NOT NULL,
  PRIMARY KEY (entity_id, container_id)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE entity_text USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co Cn S*'", prefix = '2 3 4 5'
);

CREATE TABLE entity_mention (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document_id TEXT NOT NULL,
  entity_id TEXT,
  span_key TEXT NOT NULL,
  document_span_key TEXT NOT NULL,
  payload TEXT NOT NULL
) STRICT;
CREATE INDEX entity_mention_of_document ON entity_mention (document_id, span_key, id);
CREATE INDEX entity_mention_of_entity ON entity_mention (entity_id, document_span_key, id);

CREATE TABLE event_mention (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  document_id TEXT,
  claims INTEGER NOT NULL,
  payload TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX event_mention_by_id ON event_mention (id);
CREATE INDEX event_mention_of_document ON event_mention (document_id, id) WHERE document_id IS NOT NULL;
CREATE TABLE event_mention_block (
  block TEXT NOT NULL,
  mention INTEGER NOT NULL,
  PRIMARY KEY (block, mention)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_mention_block_of ON event_mention_block (mention);
CREATE TABLE event_mention_entity (
  entity_id TEXT NOT NULL,
  mention INTEGER NOT NULL,
  -- Whether the telling is attributed to the entity, directly or passed on.
  is_source INTEGER NOT NULL,
  PRIMARY KEY (entity_id, mention)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE event_mention_text USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co Cn S*'"
);

CREATE TABLE event (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  payload TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX event_by_id ON event (id);
CREATE TABLE telling (
  mention_id TEXT NOT NULL,
  event INTEGER NOT NULL,
  PRIMARY KEY (mention_id, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_version (
  version INTEGER PRIMARY KEY,
  event INTEGER NOT NULL,
  event_id TEXT NOT NULL,
  known_from TEXT NOT NULL,
  known_until TEXT NOT NULL,
  scope TEXT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  support TEXT NOT NULL,
  -- Days between which it begins and ends; 0000-00-00 and 9999-99-99 are open, null is undated.
  earliest TEXT,
  begins_by TEXT,
  ends_from TEXT,
  latest TEXT,
  part_of TEXT,
  -- How its days stand to its key: 0 one day or undated, 1 several days from that of the key on, 2 open at the beginning.
  reach INTEGER NOT NULL,
  date_key TEXT NOT NULL,
  date_desc_key TEXT NOT NULL,
  salience_key TEXT NOT NULL
) STRICT;
CREATE INDEX event_version_of ON event_version (event);
CREATE INDEX event_version_by_id ON event_version (event_id, known_from);
CREATE INDEX event_version_by_date ON event_version (date_key, event_id, known_from, known_until, scope);
CREATE INDEX event_version_by_date_desc ON event_version (date_desc_key, event_id, known_from, known_until, scope);
CREATE INDEX event_version_by_salience ON event_version (salience_key, event_id, known_from, known_until, scope);
CREATE INDEX event_version_of_whole ON event_version (part_of, date_key, event_id) WHERE part_of IS NOT NULL;
CREATE INDEX event_version_by_kind ON event_version (kind, date_key, event_id, known_from, known_until, scope);
CREATE INDEX event_version_by_kind_desc ON event_version (kind, date_desc_key, event_id, known_from, known_until, scope);
CREATE INDEX event_version_lasting ON event_version (date_key) WHERE reach = 1;
CREATE INDEX event_version_open ON event_version (date_key) WHERE reach = 2;
CREATE INDEX event_version_by_status ON event_version (status);
CREATE INDEX event_version_by_support ON event_version (support);
CREATE VIRTUAL TABLE event_text USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co Cn S*'"
);

-- How many of the versions that are in force for who knows everything have their earliest or latest day in a year (Y2024), a
-- month (M2024-06) or on a day (D2024-06-19); U is what is undated.
CREATE TABLE event_count (
  kind TEXT NOT NULL,
  bound TEXT NOT NULL,
  period TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (kind, bound, period)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER event_version_counted AFTER INSERT ON event_version WHEN new.known_until > '9999-12-31' AND new.scope <> 'TEXT_ONLY'
BEGIN
  INSERT INTO event_count VALUES
    (new.kind, 'EARLIEST', coalesce('Y' || substr(new.earliest, 1, 4), 'U'), 1),
    (new.kind, 'EARLIEST', coalesce('M' || substr(new.earliest, 1, 7), 'UM'), 1),
    (new.kind, 'EARLIEST', coalesce('D' || new.earliest, 'UD'), 1),
    (new.kind, 'LATEST', coalesce('Y' || substr(new.latest, 1, 4), 'U'), 1),
    (new.kind, 'LATEST', coalesce('M' || substr(new.latest, 1, 7), 'UM'), 1),
    (new.kind, 'LATEST', coalesce('D' || new.latest, 'UD'), 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER event_version_uncounted AFTER DELETE ON event_version WHEN old.known_until > '9999-12-31' AND old.scope <> 'TEXT_ONLY'
BEGIN
  UPDATE event_count SET count = count - 1 WHERE kind = old.kind AND (
    (bound = 'EARLIEST' AND period IN (
      coalesce('Y' || substr(old.earliest, 1, 4), 'U'), coalesce('M' || substr(old.earliest, 1, 7), 'UM'), coalesce('D' || old.earliest, 'UD')))
    OR (bound = 'LATEST' AND period IN (
      coalesce('Y' || substr(old.latest, 1, 4), 'U'), coalesce('M' || substr(old.latest, 1, 7), 'UM'), coalesce('D' || old.latest, 'UD'))));
END;

-- Who takes part in a version, for whom somebody acts, and where it lies, containers included.
CREATE TABLE involvement (
  entity_id TEXT NOT NULL,
  date_key TEXT NOT NULL,
  date_desc_key TEXT NOT NULL,
  version INTEGER NOT NULL,
  takes_part INTEGER NOT NULL,
  is_represented INTEGER NOT NULL,
  is_location INTEGER NOT NULL,
  -- Whether it is a place of the event itself and not one around that.
  is_place INTEGER NOT NULL,
  -- As of the version; and whether that is in force for who knows everything.
  reach INTEGER NOT NULL,
  is_current INTEGER NOT NULL,
  PRIMARY KEY (entity_id, date_key, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX involvement_descending ON involvement (entity_id, date_desc_key, version);
CREATE INDEX involvement_lasting ON involvement (entity_id, date_key, version) WHERE reach = 1;
CREATE INDEX involvement_open ON involvement (entity_id, date_key, version) WHERE reach = 2;
CREATE INDEX involvement_of ON involvement (version);
-- Which two share a version, both ways, as `SharedQuery` means it; and how many that are in force for who knows everything.
CREATE TABLE sharing (
  entity_id TEXT NOT NULL,
  other_id TEXT NOT NULL,
  date_key TEXT NOT NULL,
  version INTEGER NOT NULL,
  reach INTEGER NOT NULL,
  is_current INTEGER NOT NULL,
  -- Whether both take part or are represented.
  both_act INTEGER NOT NULL,
  PRIMARY KEY (entity_id, other_id, date_key, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX sharing_by_date ON sharing (entity_id, date_key, other_id, version, is_current);
CREATE INDEX sharing_lasting ON sharing (entity_id, other_id, date_key, version, is_current) WHERE reach = 1;
CREATE INDEX sharing_open ON sharing (entity_id, other_id, date_key, version, is_current) WHERE reach = 2;
CREATE TABLE sharing_count (
  entity_id TEXT NOT NULL,
  other_id TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (entity_id, other_id)
) STRICT, WITHOUT ROWID;
-- By whole keys, because very many events can have the same days, as those have that are undated.
CREATE TRIGGER involvement_unshared AFTER DELETE ON involvement
BEGIN
  DELETE FROM sharing WHERE entity_id = old.entity_id AND date_key = old.date_key AND version = old.version
    AND other_id IN (SELECT entity_id FROM involvement WHERE version = old.version);
  DELETE FROM sharing WHERE other_id = old.entity_id AND date_key = old.date_key AND version = old.version
    AND entity_id IN (SELECT entity_id FROM involvement WHERE version = old.version);
END;
CREATE TRIGGER sharing_counted AFTER INSERT ON sharing WHEN new.is_current
BEGIN
  INSERT INTO sharing_count VALUES (new.entity_id, new.other_id, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER sharing_uncounted AFTER DELETE ON sharing WHEN old.is_current
BEGIN
  UPDATE sharing_count SET count = count - 1 WHERE entity_id = old.entity_id AND other_id = old.other_id;
  DELETE FROM sharing_count WHERE entity_id = old.entity_id AND other_id = old.other_id AND count = 0;
END;

CREATE TABLE event_document (
  document_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (document_id, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_document_of ON event_document (version);
CREATE TABLE version_mention (
  mention_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (mention_id, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE conflict (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  event_id TEXT NOT NULL,
  property TEXT NOT NULL,
  reason TEXT NOT NULL,
  conflict_key TEXT NOT NULL,
  payload TEXT NOT NULL
) STRICT;
CREATE INDEX conflict_in_order ON conflict (conflict_key, id);
CREATE INDEX conflict_of ON conflict (version);
