--liquibase formatted sql

-- One record per deal. What the parties agreed stands in the row of the contract; everything that has a history of its
-- own (deductions and instalments by revision, payments, amendments, states, registration) is a row of its own that is
-- never changed, with the instant at which the marketplace came to know it.

--changeset techbridge:contracts
CREATE TABLE contract (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  status VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  recorded_by_side VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  external_id VARCHAR(100) COLLATE utf8mb4_bin,
  number VARCHAR(100),
  name VARCHAR(300) NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin,
  field VARCHAR(80) COLLATE utf8mb4_bin,
  plan_source VARCHAR(20) COLLATE utf8mb4_bin,
  transfer_mode VARCHAR(30) COLLATE utf8mb4_bin,
  licence_ends_on DATE,
  intellectual_property TEXT,
  signed_on DATE,
  begins_on DATE,
  ends_on DATE,
  related_party BOOLEAN NOT NULL,
  payment_kind VARCHAR(20) COLLATE utf8mb4_bin,
  total_fen BIGINT NOT NULL,
  estimate_fen BIGINT NOT NULL,
  technology_fen BIGINT NOT NULL,
  plan_revision INT NOT NULL,
  seller_organization_id BIGINT,
  seller_name VARCHAR(200),
  seller_credit_code VARCHAR(18) COLLATE utf8mb4_bin,
  seller_kind VARCHAR(20) COLLATE utf8mb4_bin,
  seller_region CHAR(6) COLLATE utf8mb4_bin,
  seller_park VARCHAR(60) COLLATE utf8mb4_bin,
  buyer_organization_id BIGINT,
  buyer_name VARCHAR(200),
  buyer_credit_code VARCHAR(18) COLLATE utf8mb4_bin,
  buyer_kind VARCHAR(20) COLLATE utf8mb4_bin,
  buyer_region CHAR(6) COLLATE utf8mb4_bin,
  buyer_park VARCHAR(60) COLLATE utf8mb4_bin,
  interest_id BIGINT,
  achievement_id BIGINT,
  need_id BIGINT,
  proposed_at DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  created_by BIGINT,
  changed_at DATETIME(6) NOT NULL,
  registration_status VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  registration_number VARCHAR(100),
  registration_registered_on DATE,
  registration_total_fen BIGINT,
  registration_technology_fen BIGINT,
  registration_refusal VARCHAR(30) COLLATE utf8mb4_bin,
  registration_due_on DATE,
  CONSTRAINT contract_seller FOREIGN KEY (seller_organization_id) REFERENCES organization (id),
  CONSTRAINT contract_buyer FOREIGN KEY (buyer_organization_id) REFERENCES organization (id),
  CONSTRAINT contract_achievement FOREIGN KEY (achievement_id) REFERENCES listing (id),
  CONSTRAINT contract_need FOREIGN KEY (need_id) REFERENCES listing (id),
  CONSTRAINT contract_field FOREIGN KEY (field) REFERENCES technical_field (code),
  CONSTRAINT contract_values CHECK (total_fen >= 0 AND technology_fen >= 0 AND technology_fen <= total_fen),
  INDEX contract_of_seller (seller_organization_id, changed_at),
  INDEX contract_of_buyer (buyer_organization_id, changed_at),
  INDEX contract_of_interest (interest_id),
  INDEX contract_signed (status, signed_on),
  INDEX contract_number (number),
  INDEX contract_registration_due (registration_status, registration_due_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:contract-plans
CREATE TABLE contract_deduction (
  contract_id BIGINT NOT NULL,
  revision INT NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  remark VARCHAR(300),
  fen BIGINT NOT NULL,
  PRIMARY KEY (contract_id, revision, position),
  CONSTRAINT contract_deduction_of FOREIGN KEY (contract_id) REFERENCES contract (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE contract_instalment (
  contract_id BIGINT NOT NULL,
  revision INT NOT NULL,
  instalment_no INT NOT NULL,
  term VARCHAR(300),
  due_on DATE,
  fen BIGINT NOT NULL,
  PRIMARY KEY (contract_id, revision, instalment_no),
  CONSTRAINT contract_instalment_of FOREIGN KEY (contract_id) REFERENCES contract (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:contract-history
CREATE TABLE contract_event (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  effective_on DATE NOT NULL,
  account_id BIGINT,
  side VARCHAR(10) COLLATE utf8mb4_bin,
  act VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  status VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  remark VARCHAR(1000),
  CONSTRAINT contract_event_of FOREIGN KEY (contract_id) REFERENCES contract (id) ON DELETE CASCADE,
  INDEX contract_event_recorded (contract_id, recorded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE contract_amendment (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  effective_on DATE NOT NULL,
  account_id BIGINT,
  side VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  field VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  old_value TEXT,
  new_value TEXT,
  reason VARCHAR(1000) NOT NULL,
  CONSTRAINT contract_amendment_of FOREIGN KEY (contract_id) REFERENCES contract (id) ON DELETE CASCADE,
  INDEX contract_amendment_recorded (contract_id, recorded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE contract_registration_event (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  effective_on DATE NOT NULL,
  account_id BIGINT,
  act VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  status VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  number VARCHAR(100),
  total_fen BIGINT,
  technology_fen BIGINT,
  refusal VARCHAR(30) COLLATE utf8mb4_bin,
  remark VARCHAR(1000),
  due_on DATE,
  CONSTRAINT contract_registration_event_of FOREIGN KEY (contract_id) REFERENCES contract (id) ON DELETE CASCADE,
  INDEX contract_registration_recorded (contract_id, recorded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:contract-payments
-- A payment is never changed: a wrong one is reversed by a row that names it, each at most once.
CREATE TABLE contract_payment (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  instalment_no INT,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  reverses_id BIGINT,
  fen BIGINT NOT NULL,
  paid_on DATE NOT NULL,
  voucher VARCHAR(100),
  remark VARCHAR(300),
  request_key VARCHAR(100) COLLATE utf8mb4_bin,
  recorded_at DATETIME(6) NOT NULL,
  account_id BIGINT,
  side VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT contract_payment_of FOREIGN KEY (contract_id) REFERENCES contract (id) ON DELETE CASCADE,
  CONSTRAINT contract_payment_reverses FOREIGN KEY (reverses_id) REFERENCES contract_payment (id),
  CONSTRAINT contract_payment_reversed_once UNIQUE (reverses_id),
  CONSTRAINT contract_payment_once UNIQUE (contract_id, request_key),
  CONSTRAINT contract_payment_amount CHECK (fen > 0),
  INDEX contract_payment_paid (contract_id, paid_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:contract-documents
CREATE TABLE contract_document (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  media_type VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  size BIGINT NOT NULL,
  sha256 CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  file_key CHAR(32) COLLATE utf8mb4_bin NOT NULL,
  side VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  account_id BIGINT,
  recorded_at DATETIME(6) NOT NULL,
  removed_at DATETIME(6),
  CONSTRAINT contract_document_of FOREIGN KEY (contract_id) REFERENCES contract (id) ON DELETE CASCADE,
  INDEX contract_document_contract (contract_id),
  INDEX contract_document_file (file_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:contract-requests
-- A draft that is begun twice with the same key is begun once.
CREATE TABLE contract_request (
  organization_id BIGINT NOT NULL,
  request_key VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  contract_id BIGINT NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  PRIMARY KEY (organization_id, request_key),
  CONSTRAINT contract_request_of FOREIGN KEY (contract_id) REFERENCES contract (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:contract-ledger
-- What contracts count for, insert-only: a change of what counts is a row that takes the old away and one that adds the
-- new. A figure as of an instant is the sum of the rows that counted by then (counts_from, never before recorded_at).
CREATE TABLE contract_ledger (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  base VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  counted_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  counts_from DATETIME(6) NOT NULL,
  contracts INT NOT NULL,
  total_fen BIGINT NOT NULL,
  technology_fen BIGINT NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  field VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  plan_source VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  seller_key VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  seller_region CHAR(6) COLLATE utf8mb4_bin NOT NULL,
  seller_park VARCHAR(60) COLLATE utf8mb4_bin,
  buyer_key VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  buyer_region CHAR(6) COLLATE utf8mb4_bin NOT NULL,
  buyer_park VARCHAR(60) COLLATE utf8mb4_bin,
  INDEX contract_ledger_counted (base, counted_on, counts_from),
  INDEX contract_ledger_from (counts_from),
  INDEX contract_ledger_contract (contract_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
