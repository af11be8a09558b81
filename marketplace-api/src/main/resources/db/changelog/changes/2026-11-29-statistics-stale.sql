--liquibase formatted sql

-- What is stale is counted without reading what listings say: their rows are long.

--changeset techbridge:listings-stale
CREATE INDEX listing_stale ON listing
  (organization_id, kind, status, first_published_on, confirmed_on, expires_on, field);
