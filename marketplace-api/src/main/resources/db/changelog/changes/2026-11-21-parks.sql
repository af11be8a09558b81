--liquibase formatted sql

--changeset techbridge:parks
CREATE TABLE park (
  code VARCHAR(60) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  label_zh VARCHAR(60) NOT NULL,
  label_en VARCHAR(100) NOT NULL,
  region CHAR(6) COLLATE utf8mb4_bin NOT NULL,
  operator_id BIGINT,
  leading_fields JSON NOT NULL,
  CONSTRAINT park_region FOREIGN KEY (region) REFERENCES region (code),
  CONSTRAINT park_operator FOREIGN KEY (operator_id) REFERENCES organization (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
