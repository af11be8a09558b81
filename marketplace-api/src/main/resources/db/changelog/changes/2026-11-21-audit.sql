--liquibase formatted sql

-- Rows are added, never changed; they name accounts by id only, so that erasing an account leaves the log whole.

--changeset techbridge:audit
CREATE TABLE audit_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  recorded_at DATETIME(6) NOT NULL,
  account_id BIGINT,
  act VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  subject_kind VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  subject_id VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  address VARCHAR(45) COLLATE utf8mb4_bin,
  before_values TEXT,
  after_values TEXT,
  INDEX audit_entry_recorded (recorded_at),
  INDEX audit_entry_account (account_id, recorded_at),
  INDEX audit_entry_act (act, recorded_at),
  INDEX audit_entry_subject (subject_kind, subject_id, recorded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
