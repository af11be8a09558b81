--liquibase formatted sql

-- Of what each contract's sides were reminded, so that nobody is told the same twice, whenever the job runs.

--changeset techbridge:contract-reminders
CREATE TABLE contract_reminder (
  contract_id BIGINT NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  instalment_no INT NOT NULL,
  due_on DATE NOT NULL,
  step INT NOT NULL,
  reminded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (contract_id, kind, instalment_no, due_on, step),
  CONSTRAINT contract_reminder_of FOREIGN KEY (contract_id) REFERENCES contract (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE INDEX contract_instalment_due ON contract_instalment (due_on);

CREATE INDEX contract_ends ON contract (status, ends_on);

CREATE INDEX contract_licence_ends ON contract (status, licence_ends_on);
