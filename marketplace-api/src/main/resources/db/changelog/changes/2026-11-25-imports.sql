--liquibase formatted sql

-- Lists that members bring. The file itself is kept by the file store; a row here holds what became of a row there.

--changeset techbridge:imports
CREATE TABLE list_import (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  organization_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  file_key CHAR(32) COLLATE utf8mb4_bin NOT NULL,
  sheet VARCHAR(100),
  header_row INT NOT NULL,
  columns_found JSON NOT NULL,
  mapping JSON NOT NULL,
  mapping_remembered BOOLEAN NOT NULL,
  state VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  mode VARCHAR(20) COLLATE utf8mb4_bin,
  total_rows INT,
  done_rows INT NOT NULL,
  last_row INT NOT NULL,
  waiting_rows INT NOT NULL,
  step_at DATETIME(6),
  failure JSON,
  uploaded_at DATETIME(6) NOT NULL,
  applied_at DATETIME(6),
  CONSTRAINT list_import_organization FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE CASCADE,
  INDEX list_import_of (organization_id, uploaded_at),
  INDEX list_import_file (file_key),
  INDEX list_import_uploaded (uploaded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:import-rows
CREATE TABLE list_import_row (
  import_id BIGINT NOT NULL,
  row_no INT NOT NULL,
  external_id VARCHAR(100) COLLATE utf8mb4_bin,
  title VARCHAR(300) NOT NULL,
  outcome VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  listing_id BIGINT,
  problems JSON,
  changed_fields JSON,
  like_listing_id BIGINT,
  like_row INT,
  like_title VARCHAR(300),
  PRIMARY KEY (import_id, row_no),
  CONSTRAINT list_import_row_of FOREIGN KEY (import_id) REFERENCES list_import (id) ON DELETE CASCADE,
  INDEX list_import_row_outcome (import_id, outcome, row_no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:import-mappings
CREATE TABLE list_import_mapping (
  organization_id BIGINT NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  header VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  target VARCHAR(40) COLLATE utf8mb4_bin,
  PRIMARY KEY (organization_id, kind, header),
  CONSTRAINT list_import_mapping_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
    ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
