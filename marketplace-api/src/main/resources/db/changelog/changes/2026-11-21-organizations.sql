--liquibase formatted sql

--changeset techbridge:organizations
CREATE TABLE organization (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  region CHAR(6) COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT organization_region FOREIGN KEY (region) REFERENCES region (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
