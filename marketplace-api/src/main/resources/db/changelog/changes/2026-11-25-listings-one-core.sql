--liquibase formatted sql

-- Achievements and needs live the same life, so they share a table. What an owner says is a JSON document of its own
-- for each of the versions that can stand side by side; the columns beside it are what lists and jobs ask for.
-- search_version belongs to the search index and is only ever raised by SQL.

--changeset techbridge:listings
CREATE TABLE listing (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  version BIGINT NOT NULL,
  search_version BIGINT NOT NULL DEFAULT 0,
  organization_id BIGINT NOT NULL,
  external_id VARCHAR(100) COLLATE utf8mb4_bin,
  status VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  content JSON NOT NULL,
  pending_content JSON,
  pending_status VARCHAR(30) COLLATE utf8mb4_bin,
  reviewed JSON,
  contact_name VARCHAR(100),
  contact_phone VARCHAR(30),
  contact_email VARCHAR(254),
  awaits VARCHAR(20) COLLATE utf8mb4_bin,
  review_decision VARCHAR(30) COLLATE utf8mb4_bin,
  review_comment TEXT,
  review_substance SMALLINT,
  review_clarity SMALLINT,
  review_cooperation SMALLINT,
  review_form SMALLINT,
  review_at DATETIME(6),
  first_published_on DATE,
  published_on DATE,
  confirmed_on DATE,
  expires_on DATE,
  reminded_days SMALLINT,
  created_at DATETIME(6) NOT NULL,
  created_by BIGINT,
  changed_at DATETIME(6) NOT NULL,
  changed_by BIGINT,
  submitted_at DATETIME(6),
  submitted_by BIGINT,
  title VARCHAR(300) NOT NULL,
  title_key VARCHAR(300) COLLATE utf8mb4_bin NOT NULL,
  field VARCHAR(80) COLLATE utf8mb4_bin,
  anonymous BOOLEAN NOT NULL,
  visibility VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  clarity SMALLINT,
  CONSTRAINT listing_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT listing_field FOREIGN KEY (field) REFERENCES technical_field (code),
  CONSTRAINT listing_external UNIQUE (organization_id, kind, external_id),
  INDEX listing_of_owner (organization_id, kind, changed_at),
  INDEX listing_title (organization_id, kind, title_key(100)),
  INDEX listing_awaits (awaits, submitted_at),
  INDEX listing_status (kind, status, id),
  INDEX listing_expires (status, expires_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:listing-history
CREATE TABLE listing_history (
  id BIGINT NOT NULL PRIMARY KEY,
  listing_id BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  account_id BIGINT,
  act VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  status VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  remark TEXT,
  substance SMALLINT,
  clarity SMALLINT,
  cooperation SMALLINT,
  form SMALLINT,
  content JSON,
  CONSTRAINT listing_history_listing FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE,
  INDEX listing_history_of (listing_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:listings-from-achievements
INSERT INTO listing (id, kind, version, search_version, organization_id, external_id, status, content,
  first_published_on, published_on, confirmed_on, expires_on, created_at, changed_at,
  title, title_key, field, anonymous, visibility)
SELECT id, 'ACHIEVEMENT', version, search_version, organization_id, external_id, status,
  JSON_OBJECT('listing', 'ACHIEVEMENT', 'title', title, 'summary', summary, 'description', description,
    'applications', applications,
    'intellectualProperty', IF(intellectual_property IS NULL, JSON_ARRAY(),
      JSON_ARRAY(JSON_OBJECT('note', intellectual_property))),
    'keywords', JSON_EXTRACT(keywords, '$'), 'field', field, 'listField', list_field, 'stage', stage, 'trl', trl,
    'transferModes', JSON_EXTRACT(transfer_modes, '$'), 'tryBeforePay', try_before_pay,
    'price', IF(price_negotiable IS NULL, NULL, JSON_OBJECT('minFen', price_min_fen, 'maxFen', price_max_fen,
      'negotiable', price_negotiable)),
    'allowedRegions', JSON_EXTRACT(allowed_regions, '$')),
  published_on, published_on, published_on, published_on + INTERVAL 12 MONTH,
  CAST(published_on AS DATETIME(6)), CAST(published_on AS DATETIME(6)),
  title, LOWER(REPLACE(title, ' ', '')), field, FALSE, 'PUBLIC'
FROM achievement;

--changeset techbridge:listings-from-needs
INSERT INTO listing (id, kind, version, search_version, organization_id, external_id, status, content,
  first_published_on, published_on, confirmed_on, expires_on, created_at, changed_at,
  title, title_key, field, anonymous, visibility)
SELECT id, 'NEED', version, search_version, organization_id, external_id, status,
  JSON_OBJECT('listing', 'NEED', 'title', title, 'kind', kind, 'problem', problem, 'tried', tried, 'basis', basis,
    'indicators', IF(indicators IS NULL, JSON_ARRAY(), JSON_ARRAY(JSON_OBJECT('name', indicators))),
    'keywords', JSON_EXTRACT(keywords, '$'), 'field', field, 'listField', list_field, 'minTrl', min_trl,
    'transferModes', JSON_EXTRACT(transfer_modes, '$'),
    'budget', IF(budget_negotiable IS NULL, NULL, JSON_OBJECT('minFen', budget_min_fen, 'maxFen', budget_max_fen,
      'negotiable', budget_negotiable)),
    'deadline', deadline, 'preferredRegions', JSON_EXTRACT(preferred_regions, '$'),
    'excludedRegions', JSON_EXTRACT(excluded_regions, '$')),
  published_on, published_on, published_on, published_on + INTERVAL 12 MONTH,
  CAST(published_on AS DATETIME(6)), CAST(published_on AS DATETIME(6)),
  title, LOWER(REPLACE(title, ' ', '')), field, FALSE, 'PUBLIC'
FROM need;

--changeset techbridge:listings-instead-of-two-tables
DROP TABLE achievement;
DROP TABLE need;

--changeset techbridge:listing-contacts
CREATE INDEX listing_contact ON listing (contact_email);
