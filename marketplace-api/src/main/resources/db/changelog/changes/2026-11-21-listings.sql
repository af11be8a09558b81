--liquibase formatted sql

-- search_version belongs to the search index: it grows with every cause for the document to change and is only
-- ever raised by SQL, so that saving an older copy of a listing cannot set it back.

--changeset techbridge:achievements
CREATE TABLE achievement (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  search_version BIGINT NOT NULL DEFAULT 0,
  organization_id BIGINT NOT NULL,
  external_id VARCHAR(100) COLLATE utf8mb4_bin,
  title VARCHAR(300) NOT NULL,
  summary TEXT,
  description MEDIUMTEXT,
  applications MEDIUMTEXT,
  intellectual_property TEXT,
  keywords JSON NOT NULL,
  field VARCHAR(80) COLLATE utf8mb4_bin,
  list_field VARCHAR(30) COLLATE utf8mb4_bin,
  stage VARCHAR(30) COLLATE utf8mb4_bin,
  trl SMALLINT,
  transfer_modes JSON NOT NULL,
  try_before_pay BOOLEAN,
  price_min_fen BIGINT,
  price_max_fen BIGINT,
  price_negotiable BOOLEAN,
  allowed_regions JSON NOT NULL,
  status VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  published_on DATE NOT NULL,
  CONSTRAINT achievement_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT achievement_field FOREIGN KEY (field) REFERENCES technical_field (code),
  CONSTRAINT achievement_trl CHECK (trl BETWEEN 1 AND 9),
  CONSTRAINT achievement_external UNIQUE (organization_id, external_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:needs
CREATE TABLE need (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  search_version BIGINT NOT NULL DEFAULT 0,
  organization_id BIGINT NOT NULL,
  external_id VARCHAR(100) COLLATE utf8mb4_bin,
  title VARCHAR(300) NOT NULL,
  kind VARCHAR(30) COLLATE utf8mb4_bin,
  problem MEDIUMTEXT,
  tried MEDIUMTEXT,
  basis MEDIUMTEXT,
  indicators MEDIUMTEXT,
  keywords JSON NOT NULL,
  field VARCHAR(80) COLLATE utf8mb4_bin,
  list_field VARCHAR(30) COLLATE utf8mb4_bin,
  min_trl SMALLINT,
  transfer_modes JSON NOT NULL,
  budget_min_fen BIGINT,
  budget_max_fen BIGINT,
  budget_negotiable BOOLEAN,
  deadline DATE,
  preferred_regions JSON NOT NULL,
  excluded_regions JSON NOT NULL,
  status VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  published_on DATE NOT NULL,
  CONSTRAINT need_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT need_field FOREIGN KEY (field) REFERENCES technical_field (code),
  CONSTRAINT need_min_trl CHECK (min_trl BETWEEN 1 AND 9),
  CONSTRAINT need_external UNIQUE (organization_id, external_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
