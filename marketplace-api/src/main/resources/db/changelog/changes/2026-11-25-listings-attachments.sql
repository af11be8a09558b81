--liquibase formatted sql

-- Which files a version of a listing has stands in its content. Copies of a listing have rows of their own that name the
-- same file.

--changeset techbridge:attachments
CREATE TABLE attachment (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  listing_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  media_type VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  size BIGINT NOT NULL,
  sha256 CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  file_key CHAR(32) COLLATE utf8mb4_bin NOT NULL,
  confidential BOOLEAN NOT NULL,
  added_at DATETIME(6) NOT NULL,
  added_by BIGINT,
  CONSTRAINT attachment_listing FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE,
  INDEX attachment_file (file_key),
  INDEX attachment_added (added_at, listing_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
