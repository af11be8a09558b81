--liquibase formatted sql

-- What a search asks for is stored as the API states it. A hit is a listing a search has found: once found, it is
-- nothing new to that search again. unseen: whoever saved the search has not looked at it yet.

--changeset techbridge:saved-searches
CREATE TABLE saved_search (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  query TEXT NOT NULL,
  alert VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  paused BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT saved_search_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  CONSTRAINT saved_search_name UNIQUE (account_id, name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:saved-search-hits
CREATE TABLE saved_search_hit (
  search_id BIGINT NOT NULL,
  listing_id BIGINT NOT NULL,
  found_at DATETIME(6) NOT NULL,
  unseen BOOLEAN NOT NULL,
  PRIMARY KEY (search_id, listing_id),
  CONSTRAINT saved_search_hit_search FOREIGN KEY (search_id) REFERENCES saved_search (id) ON DELETE CASCADE,
  CONSTRAINT saved_search_hit_listing FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE,
  INDEX saved_search_hit_unseen (search_id, unseen)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Listings that came onto the market or changed there are fresh until a round has held them against all saved
-- searches. A round goes through the searches by their ids and notes how far it has come.

--changeset techbridge:search-rounds
CREATE TABLE search_round (
  id BIGINT NOT NULL PRIMARY KEY,
  opened_at DATETIME(6) NOT NULL,
  last_search_id BIGINT NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:fresh-listings
CREATE TABLE fresh_listing (
  id BIGINT NOT NULL PRIMARY KEY,
  listing_id BIGINT NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  round_id BIGINT,
  CONSTRAINT fresh_listing_listing FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE,
  CONSTRAINT fresh_listing_round FOREIGN KEY (round_id) REFERENCES search_round (id) ON DELETE CASCADE,
  INDEX fresh_listing_waiting (round_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
