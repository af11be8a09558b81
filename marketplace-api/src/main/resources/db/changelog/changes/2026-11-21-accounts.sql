--liquibase formatted sql

-- E-mail addresses are stored in lower case, so that the unique key tells them apart as people do. An erased account
-- keeps its id, to which the audit log refers, and nothing else.

--changeset techbridge:accounts
CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  email VARCHAR(254) COLLATE utf8mb4_bin,
  name VARCHAR(100) NOT NULL,
  phone VARCHAR(30),
  language VARCHAR(2) COLLATE utf8mb4_bin NOT NULL,
  password_hash VARCHAR(200) COLLATE utf8mb4_bin,
  password_changed_at DATETIME(6) NOT NULL,
  state VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  disabled_reason VARCHAR(500),
  organization_id BIGINT,
  member_role VARCHAR(10) COLLATE utf8mb4_bin,
  operator BOOLEAN NOT NULL,
  consent_version VARCHAR(20) COLLATE utf8mb4_bin,
  consented_at DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  email_confirmed_at DATETIME(6),
  last_sign_in_at DATETIME(6),
  CONSTRAINT account_email UNIQUE (email),
  CONSTRAINT account_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT account_member_role CHECK ((organization_id IS NULL) = (member_role IS NULL)),
  INDEX account_state (state, password_changed_at),
  INDEX account_operator (operator, state)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:park-administrators
CREATE TABLE park_administrator (
  park_code VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  account_id BIGINT NOT NULL,
  appointed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (park_code, account_id),
  CONSTRAINT park_administrator_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Secrets are encrypted by the application. A candidate becomes the secret once a code has proved that the person
-- has it; last_step is the time step of the last code accepted, so that none is accepted twice.

--changeset techbridge:second-factors
CREATE TABLE second_factor (
  account_id BIGINT NOT NULL PRIMARY KEY,
  secret VARCHAR(200) COLLATE utf8mb4_bin,
  candidate VARCHAR(200) COLLATE utf8mb4_bin,
  confirmed_at DATETIME(6),
  last_step BIGINT NOT NULL,
  CONSTRAINT second_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:recovery-codes
CREATE TABLE recovery_code (
  account_id BIGINT NOT NULL,
  code_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (account_id, code_hash),
  CONSTRAINT recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Links in mails: only the hash of their token is kept, and using one deletes it.

--changeset techbridge:account-tokens
CREATE TABLE account_token (
  token_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  purpose VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  account_id BIGINT NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  CONSTRAINT account_token_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX account_token_expires (expires_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What an invitation leads to depends on its kind: an organization with a role, a park, or the operators.

--changeset techbridge:invitations
CREATE TABLE invitation (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  token_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  kind VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  email VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  language VARCHAR(2) COLLATE utf8mb4_bin NOT NULL,
  organization_id BIGINT,
  member_role VARCHAR(10) COLLATE utf8mb4_bin,
  park_code VARCHAR(60) COLLATE utf8mb4_bin,
  invited_by BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  CONSTRAINT invitation_token UNIQUE (token_hash),
  CONSTRAINT invitation_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT invitation_account FOREIGN KEY (invited_by) REFERENCES account (id),
  INDEX invitation_email (email),
  INDEX invitation_expires (expires_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Counted whether an account exists or not, so that being locked out tells nothing.

--changeset techbridge:sign-in-failures
CREATE TABLE sign_in_failure (
  email_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  last_at DATETIME(6) NOT NULL,
  INDEX sign_in_failure_last (last_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Only where the rules for passwords forbid to go back to an earlier one.

--changeset techbridge:earlier-passwords
CREATE TABLE earlier_password (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  password_hash VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT earlier_password_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
