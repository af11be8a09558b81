--liquibase formatted sql

--changeset techbridge:mails
CREATE TABLE mail (
  id BIGINT NOT NULL PRIMARY KEY,
  created_at DATETIME(6) NOT NULL,
  recipient VARCHAR(254) NOT NULL,
  subject VARCHAR(300) NOT NULL,
  body TEXT NOT NULL,
  state VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  INDEX mail_state (state, created_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
