--liquibase formatted sql

-- A draft that is begun is not begun again when the request is sent again, because its answer was lost.

--changeset techbridge:listings-begun-once
CREATE TABLE begun_draft (
  account_id BIGINT NOT NULL,
  request_key VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  listing_id BIGINT NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, request_key),
  CONSTRAINT begun_draft_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  INDEX begun_draft_begun (begun_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
