--liquibase formatted sql

-- An interest is in one listing, its target; the sender may bring one of its own along. An organization has one open
-- interest in a listing at a time, and two listings are talked about once, whichever side began: open_key and pair_key are
-- empty for all others. Events and what is written into the log are only ever
-- added.

--changeset techbridge:interests
CREATE TABLE interest (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  target_kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  need_id BIGINT,
  achievement_id BIGINT,
  sender_id BIGINT NOT NULL,
  receiver_id BIGINT NOT NULL,
  status VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  message TEXT NOT NULL,
  contact_name VARCHAR(100),
  contact_phone VARCHAR(30),
  contact_email VARCHAR(254),
  attachment_name VARCHAR(200),
  attachment_media_type VARCHAR(100) COLLATE utf8mb4_bin,
  attachment_size BIGINT,
  attachment_sha256 CHAR(64) COLLATE utf8mb4_bin,
  attachment_file_key CHAR(32) COLLATE utf8mb4_bin,
  grade VARCHAR(20) COLLATE utf8mb4_bin,
  remind_on DATE,
  remind_again_on DATE,
  answer_by DATE NOT NULL,
  reopened BOOLEAN NOT NULL,
  reason VARCHAR(30) COLLATE utf8mb4_bin,
  reason_text VARCHAR(1000),
  broker_wanted_by VARCHAR(20) COLLATE utf8mb4_bin,
  broker_wanted_agency BIGINT,
  broker_wanted_remark VARCHAR(1000),
  broker_wanted_at DATETIME(6),
  idempotency_key VARCHAR(100) COLLATE utf8mb4_bin,
  expressed_by BIGINT,
  expressed_at DATETIME(6) NOT NULL,
  awaited_since DATETIME(6) NOT NULL,
  answered_at DATETIME(6),
  ended_at DATETIME(6),
  open_key VARCHAR(60) COLLATE utf8mb4_bin GENERATED ALWAYS AS (
    CASE WHEN status IN ('EXPRESSED', 'ACCEPTED', 'NEGOTIATING')
      THEN CONCAT(sender_id, ':', CASE target_kind WHEN 'NEED' THEN need_id ELSE achievement_id END)
    END) STORED,
  CONSTRAINT interest_need FOREIGN KEY (need_id) REFERENCES listing (id),
  CONSTRAINT interest_achievement FOREIGN KEY (achievement_id) REFERENCES listing (id),
  CONSTRAINT interest_sender FOREIGN KEY (sender_id) REFERENCES organization (id),
  CONSTRAINT interest_receiver FOREIGN KEY (receiver_id) REFERENCES organization (id),
  CONSTRAINT interest_open UNIQUE (open_key),
  CONSTRAINT interest_once UNIQUE (sender_id, idempotency_key),
  INDEX interest_of_sender (sender_id, status, expressed_at),
  INDEX interest_of_receiver (receiver_id, status, expressed_at),
  INDEX interest_of_need (need_id, status),
  INDEX interest_of_achievement (achievement_id, status),
  INDEX interest_due (status, answer_by),
  INDEX interest_expressed (expressed_at),
  INDEX interest_contact (contact_email),
  INDEX interest_file (attachment_file_key),
  INDEX interest_broker_wanted (broker_wanted_agency)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:interest-pairs
ALTER TABLE interest
  ADD COLUMN pair_key VARCHAR(60) COLLATE utf8mb4_bin GENERATED ALWAYS AS (
    CASE WHEN status IN ('EXPRESSED', 'ACCEPTED', 'NEGOTIATING') AND need_id IS NOT NULL AND achievement_id IS NOT NULL
      THEN CONCAT(need_id, ':', achievement_id)
    END) STORED,
  ADD CONSTRAINT interest_pair UNIQUE (pair_key);

--changeset techbridge:interest-events
CREATE TABLE interest_event (
  id BIGINT NOT NULL PRIMARY KEY,
  interest_id BIGINT NOT NULL,
  act VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  status VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  party VARCHAR(20) COLLATE utf8mb4_bin,
  account_id BIGINT,
  at DATETIME(6) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  reason VARCHAR(30) COLLATE utf8mb4_bin,
  remark VARCHAR(1000),
  CONSTRAINT interest_event_interest FOREIGN KEY (interest_id) REFERENCES interest (id) ON DELETE CASCADE,
  INDEX interest_event_of (interest_id, id),
  INDEX interest_event_recorded (recorded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:interest-confidentiality
CREATE TABLE confidentiality_acceptance (
  interest_id BIGINT NOT NULL,
  side VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  text_version VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  account_id BIGINT NOT NULL,
  accepted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (interest_id, side, text_version),
  CONSTRAINT confidentiality_interest FOREIGN KEY (interest_id) REFERENCES interest (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:interest-negotiation
CREATE TABLE negotiation_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  interest_id BIGINT NOT NULL,
  party VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  own_side_only BOOLEAN NOT NULL,
  text TEXT,
  happened_on DATE,
  due_on DATE,
  step_id BIGINT,
  attachment_name VARCHAR(200),
  attachment_media_type VARCHAR(100) COLLATE utf8mb4_bin,
  attachment_size BIGINT,
  attachment_sha256 CHAR(64) COLLATE utf8mb4_bin,
  attachment_file_key CHAR(32) COLLATE utf8mb4_bin,
  account_id BIGINT,
  recorded_at DATETIME(6) NOT NULL,
  idempotency_key VARCHAR(100) COLLATE utf8mb4_bin,
  CONSTRAINT negotiation_interest FOREIGN KEY (interest_id) REFERENCES interest (id) ON DELETE CASCADE,
  CONSTRAINT negotiation_step_done UNIQUE (step_id),
  CONSTRAINT negotiation_once UNIQUE (interest_id, account_id, idempotency_key),
  INDEX negotiation_of (interest_id, id),
  INDEX negotiation_due (due_on),
  INDEX negotiation_file (attachment_file_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:interest-brokers
CREATE TABLE broker_assignment (
  id BIGINT NOT NULL PRIMARY KEY,
  interest_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  organization_id BIGINT NOT NULL,
  side VARCHAR(20) COLLATE utf8mb4_bin,
  assigned_by BIGINT,
  assigned_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  CONSTRAINT broker_assignment_interest FOREIGN KEY (interest_id) REFERENCES interest (id) ON DELETE CASCADE,
  CONSTRAINT broker_assignment_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  INDEX broker_assignment_of (interest_id, ended_at),
  INDEX broker_assignment_account (account_id, ended_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:answer-records
CREATE TABLE answer_record (
  organization_id BIGINT NOT NULL PRIMARY KEY,
  share DECIMAL(5, 4) NOT NULL,
  median_days DECIMAL(8, 2) NOT NULL,
  due INT NOT NULL,
  CONSTRAINT answer_record_organization FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
