--liquibase formatted sql

-- A row says what is stale in the search index, not what happened to it.

--changeset techbridge:index-tasks
CREATE TABLE index_task (
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  due_at DATETIME(6) NOT NULL,
  lease_until DATETIME(6),
  attempts INT NOT NULL,
  PRIMARY KEY (kind, id),
  INDEX index_task_due (due_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
