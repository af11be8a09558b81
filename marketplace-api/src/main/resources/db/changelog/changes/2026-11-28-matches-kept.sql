--liquibase formatted sql

-- What was matched with what, made for no asker: who sees which entry is decided when a list is read. A task says which
-- listing has to be looked at again; one about an achievement becomes tasks about the needs it may answer.

--changeset techbridge:match-tasks
CREATE TABLE match_task (
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  due_at DATETIME(6) NOT NULL,
  lease_until DATETIME(6),
  attempts INT NOT NULL,
  PRIMARY KEY (kind, id),
  INDEX match_task_due (due_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:match-lists
CREATE TABLE match_list (
  need_id BIGINT NOT NULL PRIMARY KEY,
  need_version BIGINT NOT NULL,
  calculated_at DATETIME(6) NOT NULL,
  weights_version VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  rules_version VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  meaning_used BOOLEAN NOT NULL,
  strong INT NOT NULL,
  fair INT NOT NULL,
  weak INT NOT NULL,
  CONSTRAINT match_list_need FOREIGN KEY (need_id) REFERENCES listing (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- "detail" is text, not JSON: whether an entry has changed is seen by comparing it, and a JSON column of MySQL orders anew.
--changeset techbridge:kept-matches
CREATE TABLE kept_match (
  need_id BIGINT NOT NULL,
  achievement_id BIGINT NOT NULL,
  position SMALLINT NOT NULL,
  grade VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  probability DOUBLE NOT NULL,
  hundredths INT NOT NULL,
  achievement_version BIGINT NOT NULL,
  detail TEXT COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (need_id, achievement_id),
  CONSTRAINT kept_match_list FOREIGN KEY (need_id) REFERENCES match_list (need_id) ON DELETE CASCADE,
  CONSTRAINT kept_match_achievement FOREIGN KEY (achievement_id) REFERENCES listing (id) ON DELETE CASCADE,
  INDEX kept_match_of_achievement (achievement_id, grade)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Insert-only; a pair that left the list has no grade. Statistics ask for the time before a listing was deleted, too, so
-- these three tables refer to nothing.
--changeset techbridge:match-history
CREATE TABLE match_history (
  id BIGINT NOT NULL PRIMARY KEY,
  recorded_at DATETIME(6) NOT NULL,
  need_id BIGINT NOT NULL,
  achievement_id BIGINT NOT NULL,
  grade VARCHAR(10) COLLATE utf8mb4_bin,
  hundredths INT,
  INDEX match_history_of_need (need_id, recorded_at),
  INDEX match_history_of_achievement (achievement_id, recorded_at),
  INDEX match_history_recorded (recorded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:match-first-grades
CREATE TABLE match_first_grade (
  listing_id BIGINT NOT NULL,
  grade VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  reached_at DATETIME(6) NOT NULL,
  PRIMARY KEY (listing_id, grade)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:match-first-views
CREATE TABLE match_first_view (
  need_id BIGINT NOT NULL,
  achievement_id BIGINT NOT NULL,
  organization_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  viewed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (need_id, achievement_id, organization_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- "active" is 1 while a run waits, 2 while it is under way, NULL afterwards: never more than one of each. A run makes the
-- tasks superfluous whose version is below "covers_before": the index held their listings before the run began.
--changeset techbridge:match-runs
CREATE TABLE match_run (
  id BIGINT NOT NULL PRIMARY KEY,
  active SMALLINT,
  state VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  cause VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  started_at DATETIME(6),
  finished_at DATETIME(6),
  covers_before BIGINT NOT NULL,
  last_need_id BIGINT NOT NULL,
  total INT NOT NULL,
  done INT NOT NULL,
  changed INT NOT NULL,
  failed INT NOT NULL,
  busy_millis BIGINT NOT NULL,
  interrupted BOOLEAN NOT NULL,
  CONSTRAINT match_run_active UNIQUE (active)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
