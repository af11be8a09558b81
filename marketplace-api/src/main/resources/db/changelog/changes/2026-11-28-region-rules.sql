--liquibase formatted sql

-- Region rules are data. A park's rule holds for the needs of companies in that park, a rule without a park for the
-- whole marketplace; whose it is makes its name unique.

--changeset techbridge:region-rules
CREATE TABLE region_rule (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  park VARCHAR(60) COLLATE utf8mb4_bin,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  name_zh VARCHAR(60) NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  places_from JSON NOT NULL,
  places_to JSON NOT NULL,
  fields JSON NOT NULL,
  points DECIMAL(3, 1) NOT NULL,
  valid_from DATE,
  valid_to DATE,
  priority SMALLINT NOT NULL,
  enabled BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  owner VARCHAR(60) COLLATE utf8mb4_bin GENERATED ALWAYS AS (COALESCE(park, '')) STORED,
  CONSTRAINT region_rule_park FOREIGN KEY (park) REFERENCES park (code),
  CONSTRAINT region_rule_points CHECK (points BETWEEN -5 AND 5),
  CONSTRAINT region_rule_name UNIQUE (owner, name_zh)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Insert-only, and kept when the rule is gone: therefore no foreign key.

--changeset techbridge:region-rule-versions
CREATE TABLE region_rule_version (
  id BIGINT NOT NULL PRIMARY KEY,
  rule_id BIGINT NOT NULL,
  park VARCHAR(60) COLLATE utf8mb4_bin,
  recorded_at DATETIME(6) NOT NULL,
  account_id BIGINT,
  act VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  rule_before JSON,
  rule_after JSON,
  INDEX region_rule_version_of (rule_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:region-rules-seed
INSERT INTO region_rule (id, version, kind, name_zh, name_en, places_from, places_to, fields, points, priority, enabled,
  created_at, changed_at)
VALUES
  (1, 0, 'BOOST', '北京成果优先到津冀落地', 'Results of Beijing for needs of Tianjin and Hebei', '["110000"]',
    '["120000","130000"]', '[]', 3, 0, TRUE, CURRENT_TIMESTAMP(6), CURRENT_TIMESTAMP(6)),
  (2, 0, 'PROXIMITY', '就近对接', 'Short ways', '[]', '[]', '[]', 0, 0, TRUE, CURRENT_TIMESTAMP(6),
    CURRENT_TIMESTAMP(6));
INSERT INTO region_rule_version (id, rule_id, recorded_at, act, rule_after)
VALUES
  (1, 1, CURRENT_TIMESTAMP(6), 'CREATED', '{"kind":"BOOST","nameZh":"北京成果优先到津冀落地","nameEn":"Results of Beijing for needs of Tianjin and Hebei","fromRegions":["110000"],"fromParks":[],"toRegions":["120000","130000"],"toParks":[],"fields":[],"points":3,"priority":0,"enabled":true}'),
  (2, 2, CURRENT_TIMESTAMP(6), 'CREATED', '{"kind":"PROXIMITY","nameZh":"就近对接","nameEn":"Short ways","fromRegions":[],"fromParks":[],"toRegions":[],"toParks":[],"fields":[],"points":0,"priority":0,"enabled":true}');
