--liquibase formatted sql

-- What was issued says the same for ever, so its data stands with it.

--changeset techbridge:issued-reports
CREATE TABLE issued_report (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  base VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  from_on DATE NOT NULL,
  to_on DATE NOT NULL,
  as_of DATETIME(6) NOT NULL,
  park VARCHAR(60) COLLATE utf8mb4_bin,
  organization_id BIGINT,
  scope_name VARCHAR(200),
  issued_at DATETIME(6) NOT NULL,
  account_id BIGINT NOT NULL,
  request_key VARCHAR(100) COLLATE utf8mb4_bin,
  data LONGTEXT NOT NULL,
  CONSTRAINT issued_report_once UNIQUE (account_id, request_key),
  INDEX issued_report_of_park (park, issued_at),
  INDEX issued_report_of_organization (organization_id, issued_at),
  INDEX issued_report_issued (issued_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
