--liquibase formatted sql

-- A pair that has reached a grade is told to either side once. Who does not want to be told, or may not see the other
-- side, has been told nothing; the row is settled all the same.

--changeset techbridge:match-alerts
CREATE TABLE match_alert (
  id BIGINT NOT NULL PRIMARY KEY,
  need_id BIGINT NOT NULL,
  achievement_id BIGINT NOT NULL,
  grade VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  need_owner_id BIGINT NOT NULL,
  achievement_owner_id BIGINT NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  need_waits BOOLEAN NOT NULL,
  achievement_waits BOOLEAN NOT NULL,
  CONSTRAINT match_alert_once UNIQUE (need_id, achievement_id, grade),
  CONSTRAINT match_alert_need FOREIGN KEY (need_id) REFERENCES listing (id) ON DELETE CASCADE,
  CONSTRAINT match_alert_achievement FOREIGN KEY (achievement_id) REFERENCES listing (id) ON DELETE CASCADE,
  INDEX match_alert_need_waits (need_waits, need_owner_id),
  INDEX match_alert_achievement_waits (achievement_waits, achievement_owner_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:match-alert-choices
CREATE TABLE match_alert_choice (
  account_id BIGINT NOT NULL PRIMARY KEY,
  lowest_grade VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT match_alert_choice_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
