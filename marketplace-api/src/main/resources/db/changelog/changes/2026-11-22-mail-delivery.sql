--liquibase formatted sql

-- When a mail is tried next, and which instance is at it.

--changeset techbridge:mail-delivery
ALTER TABLE mail
  ADD COLUMN due_at DATETIME(6) NOT NULL DEFAULT '2026-11-22 00:00:00',
  ADD COLUMN lease_until DATETIME(6),
  ADD COLUMN attempts INT NOT NULL DEFAULT 0,
  ADD INDEX mail_due (state, due_at),
  ADD INDEX mail_created (created_at);
