--liquibase formatted sql

-- Vectors outlive the search index, which can be rebuilt from them without embedding every text again.

--changeset techbridge:embeddings
CREATE TABLE embedding (
  model VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  text_hash CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  vector VARBINARY(8192) NOT NULL,
  PRIMARY KEY (model, text_hash)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
