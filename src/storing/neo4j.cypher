// The constraints and indexes, one per statement. Lists are walked by (key, id): keys end in Key, are ASCII and ascend.
// (:Missing) is what others point to but no record describes yet.

CREATE CONSTRAINT chronik_store IF NOT EXISTS FOR (n:Chronik) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT chronik_document IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT chronik_entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT chronik_entity_mention IF NOT EXISTS FOR (n:EntityMention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT chronik_mention IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT chronik_event IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;

// Names as they are spelled, what other spellings of them share, and the blocks in which merging looks for tellings.
CREATE CONSTRAINT chronik_name IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT chronik_name_key IF NOT EXISTS FOR (n:NameKey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT chronik_block IF NOT EXISTS FOR (n:Block) REQUIRE n.id IS UNIQUE;

// How many events of each kind begin and end when.
CREATE CONSTRAINT chronik_event_count IF NOT EXISTS FOR (n:EventCount) REQUIRE n.id IS UNIQUE;

CREATE RANGE INDEX chronik_document_in_order IF NOT EXISTS FOR (n:Document) ON (n.documentKey, n.id);
CREATE RANGE INDEX chronik_document_by_name IF NOT EXISTS FOR (n:Document) ON (n.name);
CREATE RANGE INDEX chronik_person_in_order IF NOT EXISTS FOR (n:Person) ON (n.entityKey, n.id);
CREATE RANGE INDEX chronik_country_in_order IF NOT EXISTS FOR (n:Country) ON (n.entityKey, n.id);
CREATE RANGE INDEX chronik_place_in_order IF NOT EXISTS FOR (n:Place) ON (n.entityKey, n.id);
CREATE RANGE INDEX chronik_organization_in_order IF NOT EXISTS FOR (n:Organization) ON (n.entityKey, n.id);
CREATE RANGE INDEX chronik_person_by_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE RANGE INDEX chronik_country_by_name IF NOT EXISTS FOR (n:Country) ON (n.name);
CREATE RANGE INDEX chronik_place_by_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE RANGE INDEX chronik_organization_by_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE RANGE INDEX chronik_event_version_by_date IF NOT EXISTS FOR (n:EventVersion) ON (n.dateKey, n.eventId);
CREATE RANGE INDEX chronik_event_version_by_date_desc IF NOT EXISTS FOR (n:EventVersion) ON (n.dateDescKey, n.eventId);
CREATE RANGE INDEX chronik_event_version_by_kind IF NOT EXISTS FOR (n:EventVersion) ON (n.kind, n.dateKey, n.eventId);
CREATE RANGE INDEX chronik_event_version_reaching IF NOT EXISTS FOR (n:EventVersion) ON (n.reach, n.dateKey, n.eventId);
CREATE RANGE INDEX chronik_event_version_by_day IF NOT EXISTS FOR (n:EventVersion) ON (n.kind, n.day);
CREATE RANGE INDEX chronik_event_version_by_salience IF NOT EXISTS FOR (n:EventVersion) ON (n.salienceKey, n.eventId);
CREATE RANGE INDEX chronik_events_in_list IF NOT EXISTS FOR ()-[r:HAS_EVENT]-() ON (r.list, r.dateKey, r.eventId);
CREATE RANGE INDEX chronik_events_in_list_desc IF NOT EXISTS FOR ()-[r:HAS_EVENT]-() ON (r.list, r.dateDescKey, r.eventId);
CREATE RANGE INDEX chronik_events_in_list_reaching IF NOT EXISTS FOR ()-[r:HAS_EVENT]-() ON (r.list, r.reach, r.dateKey, r.eventId);
CREATE RANGE INDEX chronik_shares_by_pair IF NOT EXISTS FOR ()-[r:SHARES]-() ON (r.key);
CREATE RANGE INDEX chronik_acts_by_year IF NOT EXISTS FOR ()-[r:ACTS_IN]-() ON (r.key);
CREATE RANGE INDEX chronik_entity_by_word IF NOT EXISTS FOR ()-[r:HAS_WORD]-() ON (r.word, r.kind, r.entityKey, r.entity);
CREATE RANGE INDEX chronik_conflict_in_order IF NOT EXISTS FOR (n:Conflict) ON (n.conflictKey, n.id);

// Texts are folded and split into words before they are written, so the index itself must not fold or split again.
CREATE FULLTEXT INDEX chronik_document_text IF NOT EXISTS FOR (n:Document) ON EACH [n.searchText] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX chronik_entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX chronik_mention_text IF NOT EXISTS FOR (n:Mention) ON EACH [n.searchText] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX chronik_event_text IF NOT EXISTS FOR (n:EventVersion) ON EACH [n.searchText] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
