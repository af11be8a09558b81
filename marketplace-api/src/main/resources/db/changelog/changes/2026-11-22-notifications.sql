--liquibase formatted sql

-- What is told is stored as a kind and what fills its gaps (names by their ids), never as text: readers have languages,
-- and people can be erased. mail_due_at is when it goes out by mail, unless it was read before; empty if it does not.

--changeset techbridge:notifications
CREATE TABLE notification (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  topic VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  kind VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  arguments TEXT NOT NULL,
  link VARCHAR(300) COLLATE utf8mb4_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  read_at DATETIME(6),
  mail_due_at DATETIME(6),
  mailed_at DATETIME(6),
  CONSTRAINT notification_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  INDEX notification_latest (account_id, created_at),
  INDEX notification_unread (account_id, read_at),
  INDEX notification_mail_due (mail_due_at, account_id),
  INDEX notification_created (created_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:notification-choices
CREATE TABLE notification_choice (
  account_id BIGINT NOT NULL,
  topic VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  delivery VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (account_id, topic),
  CONSTRAINT notification_choice_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:unsubscribe-tokens
CREATE TABLE unsubscribe_token (
  token_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  CONSTRAINT unsubscribe_token_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  INDEX unsubscribe_token_expires (expires_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
