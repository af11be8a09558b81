--liquibase formatted sql

-- Organizations register and are verified. Those that are there already came with the application or its operators:
-- they count as verified. A credit code belongs to one verified or suspended organization only, so that a false
-- registration cannot squat on it: verified_credit_code is empty for all others. The codes are VARCHAR, because MariaDB
-- computes nothing stored from CHAR, whose padding depends on the session.

--changeset techbridge:organizations-registration
ALTER TABLE organization
  ADD COLUMN name_en VARCHAR(200),
  ADD COLUMN credit_code VARCHAR(18) COLLATE utf8mb4_bin,
  ADD COLUMN park VARCHAR(60) COLLATE utf8mb4_bin,
  ADD COLUMN industry VARCHAR(3) COLLATE utf8mb4_bin,
  ADD COLUMN size VARCHAR(10) COLLATE utf8mb4_bin,
  ADD COLUMN high_tech BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN specialized BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN website VARCHAR(300),
  ADD COLUMN introduction TEXT,
  ADD COLUMN contact_name VARCHAR(100),
  ADD COLUMN contact_phone VARCHAR(30),
  ADD COLUMN contact_email VARCHAR(254),
  ADD COLUMN status VARCHAR(20) COLLATE utf8mb4_bin NOT NULL DEFAULT 'VERIFIED',
  ADD COLUMN trusted BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN decision_status VARCHAR(20) COLLATE utf8mb4_bin,
  ADD COLUMN decision_reason VARCHAR(1000),
  ADD COLUMN decision_at DATETIME(6),
  ADD COLUMN note VARCHAR(1000),
  ADD COLUMN registered_at DATETIME(6),
  ADD COLUMN registered_by BIGINT,
  ADD CONSTRAINT organization_park FOREIGN KEY (park) REFERENCES park (code),
  ADD CONSTRAINT organization_industry FOREIGN KEY (industry) REFERENCES industry (code);

--changeset techbridge:organizations-verified
UPDATE organization SET registered_at = UTC_TIMESTAMP(6);
ALTER TABLE organization
  ALTER COLUMN high_tech DROP DEFAULT,
  ALTER COLUMN specialized DROP DEFAULT,
  ALTER COLUMN status DROP DEFAULT,
  ALTER COLUMN trusted DROP DEFAULT,
  MODIFY registered_at DATETIME(6) NOT NULL;

--changeset techbridge:organizations-credit-code
ALTER TABLE organization
  ADD COLUMN verified_credit_code VARCHAR(18) COLLATE utf8mb4_bin
    GENERATED ALWAYS AS (CASE WHEN status IN ('VERIFIED', 'SUSPENDED') THEN credit_code END) STORED,
  ADD CONSTRAINT organization_credit_code UNIQUE (verified_credit_code);

--changeset techbridge:organizations-newest-first
CREATE INDEX organization_registered ON organization (registered_at);
