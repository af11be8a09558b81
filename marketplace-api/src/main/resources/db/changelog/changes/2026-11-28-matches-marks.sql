--liquibase formatted sql

-- A mark belongs to the organization that made it and acts on its own lists only. "returned_at" is set when a dismissed
-- pair has come back because one of the two has materially changed; what was said of it before stays readable.

--changeset techbridge:match-marks
CREATE TABLE match_mark (
  organization_id BIGINT NOT NULL,
  need_id BIGINT NOT NULL,
  achievement_id BIGINT NOT NULL,
  mark VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  reason VARCHAR(30) COLLATE utf8mb4_bin,
  remark VARCHAR(500),
  account_id BIGINT NOT NULL,
  marked_at DATETIME(6) NOT NULL,
  returned_at DATETIME(6),
  PRIMARY KEY (organization_id, need_id, achievement_id),
  CONSTRAINT match_mark_organization FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE CASCADE,
  CONSTRAINT match_mark_need FOREIGN KEY (need_id) REFERENCES listing (id) ON DELETE CASCADE,
  CONSTRAINT match_mark_achievement FOREIGN KEY (achievement_id) REFERENCES listing (id) ON DELETE CASCADE,
  INDEX match_mark_list (organization_id, mark, marked_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:broker-requests
CREATE TABLE broker_request (
  need_id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  CONSTRAINT broker_request_need FOREIGN KEY (need_id) REFERENCES listing (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
