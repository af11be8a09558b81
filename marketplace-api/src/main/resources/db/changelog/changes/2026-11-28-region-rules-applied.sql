--liquibase formatted sql

-- How far a change of a region rule has been applied: the lists of the needs it touches are made anew, in the order of
-- their ids. The id is that of the change in the history of rules.

--changeset techbridge:region-rule-applications
CREATE TABLE region_rule_application (
  id BIGINT NOT NULL PRIMARY KEY,
  rule_id BIGINT NOT NULL,
  state VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6),
  last_need_id BIGINT NOT NULL,
  total INT NOT NULL,
  done INT NOT NULL,
  changed INT NOT NULL,
  busy_millis BIGINT NOT NULL,
  CONSTRAINT region_rule_application_of FOREIGN KEY (id) REFERENCES region_rule_version (id) ON DELETE CASCADE,
  INDEX region_rule_application_rule (rule_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
