--liquibase formatted sql

-- Sections and divisions of GB/T 4754-2017. Labels of all trees may have the same length, so that one form edits them.

--changeset techbridge:industries
CREATE TABLE industry (
  code VARCHAR(3) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  parent_code VARCHAR(3) COLLATE utf8mb4_bin,
  label_zh VARCHAR(60) NOT NULL,
  label_en VARCHAR(100) NOT NULL,
  position SMALLINT NOT NULL,
  CONSTRAINT industry_parent FOREIGN KEY (parent_code) REFERENCES industry (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:region-labels
ALTER TABLE region MODIFY label_en VARCHAR(100) NOT NULL;
