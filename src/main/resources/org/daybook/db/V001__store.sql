-- Dates are ISO texts (2026-11-23), instants ISO texts in UTC. What is called sealed is
-- nonce and AES-256-GCM cipher text; everything else is in the clear (src/docs/threat-model.md).

CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The store key, wrapped once by the passphrase and once by the recovery key.
CREATE TABLE key_slot (
  opener     TEXT    NOT NULL PRIMARY KEY CHECK (opener IN ('passphrase', 'recovery')),
  memory_kib INTEGER NOT NULL,
  passes     INTEGER NOT NULL,
  lanes      INTEGER NOT NULL,
  salt       BLOB    NOT NULL,
  wrapped    BLOB    NOT NULL, -- sealed
  checksum   BLOB    NOT NULL  -- SHA-256 of the columns before it: tells damage from a wrong key
) STRICT, WITHOUT ROWID;

-- Whatever is saved whole: a visit, later a plan, a meeting …
CREATE TABLE record (
  id              TEXT NOT NULL PRIMARY KEY,
  kind            TEXT NOT NULL,
  urn             TEXT,
  on_date         TEXT,
  due_on          TEXT,
  state           TEXT NOT NULL,
  revision        TEXT NOT NULL,
  parent_revision TEXT,
  device          TEXT NOT NULL,
  changed_at      TEXT NOT NULL,
  summary         BLOB NOT NULL, -- sealed
  body            BLOB NOT NULL  -- sealed
) STRICT;

CREATE INDEX record_by_date ON record (kind, on_date);
CREATE INDEX record_by_school ON record (urn, kind, on_date);

-- Kept revisions of a record: issued versions, agreed bases for merging, checkpoints.
CREATE TABLE revision (
  record_id       TEXT NOT NULL REFERENCES record (id),
  revision        TEXT NOT NULL,
  parent_revision TEXT,
  purpose         TEXT NOT NULL CHECK (purpose IN ('issued', 'base', 'checkpoint')),
  device          TEXT NOT NULL,
  kept_at         TEXT NOT NULL,
  body            BLOB NOT NULL, -- sealed
  PRIMARY KEY (record_id, revision, purpose)
) STRICT;

-- Every version of a framework pack that a visit was made with, so that old visits can be read.
CREATE TABLE framework_pack (
  checksum TEXT NOT NULL PRIMARY KEY,
  id       TEXT NOT NULL,
  version  TEXT NOT NULL,
  yaml     BLOB NOT NULL
) STRICT;

-- The national register of schools. Texts the register leaves empty are empty.
CREATE TABLE school (
  urn           TEXT NOT NULL PRIMARY KEY,
  name          TEXT NOT NULL,
  la_code       TEXT NOT NULL,
  la_name       TEXT NOT NULL,
  establishment TEXT NOT NULL,
  type          TEXT NOT NULL,
  type_group    TEXT NOT NULL,
  phase         TEXT NOT NULL,
  low_age       INTEGER,
  high_age      INTEGER,
  gender        TEXT NOT NULL,
  religion      TEXT NOT NULL,
  trust         TEXT NOT NULL,
  diocese       TEXT NOT NULL,
  roll          INTEGER,
  street        TEXT NOT NULL,
  locality      TEXT NOT NULL,
  town          TEXT NOT NULL,
  postcode      TEXT NOT NULL,
  status        TEXT NOT NULL CHECK (status IN ('OPEN', 'OPEN_CLOSING', 'PROPOSED', 'CLOSED')),
  opened        TEXT,
  closed        TEXT,
  headteacher   TEXT NOT NULL,
  fingerprint   TEXT NOT NULL -- hash of the row as imported: an unchanged row is not written again
) STRICT, WITHOUT ROWID;

-- The words a school is found by, in plain small letters (no content is kept: the school table has
-- it). The importer writes it anew. The rowid is the school's place in the list times 1,000,000
-- plus its URN; places of closed schools come after all others, from 1,000,000. A prefix index
-- would double the time to write it and save a few milliseconds of a search.
CREATE VIRTUAL TABLE school_words USING fts5 (
  name,  -- "Saint" as "st"
  other, -- other spellings: "saint", "cass s"
  place, -- town, locality
  codes, -- URN; LAESTAB and postcode in parts and in one
  content = '',
  columnsize = 0,
  tokenize = 'ascii' -- accents are gone already
);
