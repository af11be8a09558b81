--liquibase formatted sql

-- A new search index that is being built is known to all instances by its row: from then on each of them writes to both.
-- "active" is 1 while the rebuild is under way and NULL afterwards, so that there is never more than one.

--changeset techbridge:index-rebuild
CREATE TABLE index_rebuild (
  id BIGINT NOT NULL PRIMARY KEY,
  active SMALLINT,
  state VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  index_number INT,
  requested_at DATETIME(6) NOT NULL,
  registered_at DATETIME(6),
  finished_at DATETIME(6),
  copied BIGINT NOT NULL,
  total BIGINT NOT NULL,
  copied_kind VARCHAR(20) COLLATE utf8mb4_bin,
  copied_id BIGINT,
  runner CHAR(36) COLLATE utf8mb4_bin,
  lease_until DATETIME(6),
  failure VARCHAR(30) COLLATE utf8mb4_bin,
  CONSTRAINT index_rebuild_active UNIQUE (active)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:index-reconciliation
CREATE TABLE index_reconciliation (
  id BIGINT NOT NULL PRIMARY KEY,
  requested_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6),
  checked BIGINT NOT NULL,
  missing BIGINT NOT NULL,
  outdated BIGINT NOT NULL,
  ghosts BIGINT NOT NULL,
  ahead BIGINT NOT NULL,
  repaired BIGINT NOT NULL,
  INDEX index_reconciliation_finished (finished_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
