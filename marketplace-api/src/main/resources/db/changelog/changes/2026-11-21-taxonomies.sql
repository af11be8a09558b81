--liquibase formatted sql

-- Codes are compared byte by byte (utf8mb4_bin), texts the way people read them (utf8mb4_0900_ai_ci).

--changeset techbridge:regions
CREATE TABLE region (
  code CHAR(6) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  parent_code CHAR(6) COLLATE utf8mb4_bin,
  label_zh VARCHAR(60) NOT NULL,
  label_en VARCHAR(60) NOT NULL,
  position SMALLINT NOT NULL,
  CONSTRAINT region_parent FOREIGN KEY (parent_code) REFERENCES region (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:technical-fields
CREATE TABLE technical_field (
  code VARCHAR(80) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  parent_code VARCHAR(80) COLLATE utf8mb4_bin,
  label_zh VARCHAR(60) NOT NULL,
  label_en VARCHAR(100) NOT NULL,
  position SMALLINT NOT NULL,
  CONSTRAINT technical_field_parent FOREIGN KEY (parent_code) REFERENCES technical_field (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
