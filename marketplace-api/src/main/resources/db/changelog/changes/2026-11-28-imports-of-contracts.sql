--liquibase formatted sql

-- A row of a list may also become a contract; what it became is named for both.

--changeset techbridge:imports-of-contracts
ALTER TABLE list_import_row RENAME COLUMN listing_id TO subject_id, RENAME COLUMN like_listing_id TO like_id;

CREATE INDEX contract_external ON contract (external_id);
