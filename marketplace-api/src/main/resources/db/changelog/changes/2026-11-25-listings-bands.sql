--liquibase formatted sql

-- Texts with nearly the same words share a number here (MinHash, sixteen bands for each version of a listing).

--changeset techbridge:listing-bands
CREATE TABLE listing_band (
  listing_id BIGINT NOT NULL,
  band SMALLINT NOT NULL,
  hash BIGINT NOT NULL,
  PRIMARY KEY (listing_id, band, hash),
  CONSTRAINT listing_band_listing FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE,
  INDEX listing_band_hash (hash, listing_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
