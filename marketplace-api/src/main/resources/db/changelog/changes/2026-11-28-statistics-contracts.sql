--liquibase formatted sql

-- Sums of contracts by day, and the rows of the ledger that are not in them yet. A row that is to count from a later day
-- on waits for it; so do all rows of a data folder that is older than the days.

--changeset techbridge:contract-ledger-waiting
CREATE TABLE contract_ledger_waiting (
  ledger_id BIGINT NOT NULL PRIMARY KEY,
  counts_from DATETIME(6) NOT NULL,
  INDEX contract_ledger_waiting_from (counts_from, ledger_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

INSERT INTO contract_ledger_waiting (ledger_id, counts_from) SELECT id, counts_from FROM contract_ledger;

--changeset techbridge:contract-day
CREATE TABLE contract_day (
  base VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  filtered_by VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  filter_value VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  grouped_by VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  counted_on DATE NOT NULL,
  group_value VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  contracts INT NOT NULL,
  total_fen BIGINT NOT NULL,
  technology_fen BIGINT NOT NULL,
  PRIMARY KEY (base, filtered_by, filter_value, grouped_by, counted_on, group_value),
  INDEX contract_day_counted (counted_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:contract-day-lock
-- Whoever writes days takes this row.
CREATE TABLE contract_day_lock (
  id INT NOT NULL PRIMARY KEY
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

INSERT INTO contract_day_lock (id) VALUES (1);

--changeset techbridge:contract-ledger-parties
CREATE INDEX contract_ledger_seller ON contract_ledger (seller_key, contract_id);

CREATE INDEX contract_ledger_buyer ON contract_ledger (buyer_key, contract_id);
