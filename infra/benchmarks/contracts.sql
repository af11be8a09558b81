-- Contracts numbered from @first to @last (at most 100 000 at a time) of @contracts, signed over the last three years, with
-- what they count for: each by its signing, three of five by their registration, one of ten changed by an amendment.

CREATE TEMPORARY TABLE number_from_zero (n INT NOT NULL PRIMARY KEY);
INSERT INTO number_from_zero
  WITH RECURSIVE upto (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM upto WHERE n < 999) SELECT n FROM upto;
CREATE TEMPORARY TABLE thousand AS SELECT n FROM number_from_zero;
CREATE TEMPORARY TABLE field_no AS
  SELECT CAST(ROW_NUMBER() OVER (ORDER BY code) AS SIGNED) - 1 AS no, code FROM technical_field;
SET @fields = (SELECT COUNT(*) FROM field_no);
SET @member = (SELECT id FROM organization WHERE name = '星桥理工大学');

CREATE TEMPORARY TABLE drawn AS
  SELECT s.n, CRC32(CONCAT(s.n, 'a')) AS a, CRC32(CONCAT(s.n, 'b')) AS b, CRC32(CONCAT(s.n, 'c')) AS c,
    CRC32(CONCAT(s.n, 'd')) AS d, CURDATE() - INTERVAL (1094 - FLOOR((s.n - 1) * 1095 / @contracts)) DAY AS signed_on
  FROM (SELECT @first + t.n * 1000 + o.n AS n FROM number_from_zero t CROSS JOIN thousand o WHERE t.n < 100) s
  WHERE s.n <= @last;

INSERT INTO contract (id, version, status, recorded_by_side, name, kind, field, plan_source, signed_on, related_party,
  payment_kind, total_fen, estimate_fen, technology_fen, plan_revision, seller_organization_id, seller_name,
  seller_region, seller_park, buyer_name, buyer_region, buyer_park, proposed_at, created_at, changed_at,
  registration_status)
SELECT 1000000 + d.n, 0, 'SIGNED', 'SELLER', CONCAT('技术合同第', d.n, '号'),
  ELT(1 + MOD(d.a, 5), 'DEVELOPMENT', 'TRANSFER', 'LICENSE', 'CONSULTING', 'SERVICE'), f.code,
  ELT(1 + MOD(d.b, 5), 'NATIONAL', 'MINISTERIAL', 'PROVINCIAL', 'MUNICIPAL', 'UNPLANNED'), d.signed_on, FALSE,
  'LUMP_SUM', 100 * (1 + MOD(d.c, 10000000)), 0, 80 * (1 + MOD(d.c, 10000000)), 1,
  IF(MOD(d.n, 1000) = 0, @member, NULL), IF(MOD(d.n, 1000) = 0, '星桥理工大学', CONCAT('卖方单位', MOD(d.c, 2000))),
  ELT(1 + MOD(d.c, 10), '110108', '110108', '110105', '110000', '120116', '120104', '130600', '133100', '310000',
    '320000'),
  ELT(1 + MOD(d.c, 14), 'ZGC_SCIENCE_CITY', 'BEIJING_ETOWN', 'FUTURE_SCIENCE_CITY', 'TIANKAI', 'BINHAI_ZGC',
    'XIONGAN_ZGC'),
  CONCAT('买方单位', MOD(d.d, 4000)),
  ELT(1 + MOD(d.d, 10), '110108', '120116', '120104', '120000', '130600', '130100', '133100', '130000', '310000',
    '440000'),
  ELT(1 + MOD(d.d, 14), 'TIANKAI', 'JINGJIN_ZGC', 'BAODING_ZGC', 'SHIJIAZHUANG_HIGH_TECH', 'HEBEI_JINGNAN',
    'XIONGAN_ZGC'),
  d.signed_on, d.signed_on, d.signed_on, 'NOT_FILED'
FROM drawn d JOIN field_no f ON f.no = MOD(d.d, @fields);

CREATE TEMPORARY TABLE counted AS
  SELECT c.id AS contract_id, c.signed_on, c.total_fen, c.technology_fen, c.kind, c.field, c.plan_source,
    IF(c.seller_organization_id IS NULL, CONCAT('n:', c.seller_name), c.seller_organization_id) AS seller_key,
    c.seller_region, c.seller_park, CONCAT('n:', c.buyer_name) AS buyer_key, c.buyer_region, c.buyer_park
  FROM contract c WHERE c.id BETWEEN 1000000 + @first AND 1000000 + @last;

CREATE TEMPORARY TABLE booking (no INT, base VARCHAR(20), one_of INT, below INT, after_days INT, sign INT, percent INT);
INSERT INTO booking VALUES (1, 'SIGNED', 1, 1, 1, 1, 100), (2, 'SIGNED', 10, 1, 60, -1, 100),
  (3, 'SIGNED', 10, 1, 60, 1, 130), (4, 'REGISTERED', 5, 3, 25, 1, 95);

INSERT INTO contract_ledger
SELECT c.contract_id * 10 + b.no, c.contract_id, b.base,
  IF(b.base = 'SIGNED', c.signed_on, c.signed_on + INTERVAL 20 DAY), c.signed_on + INTERVAL b.after_days DAY,
  c.signed_on + INTERVAL b.after_days DAY, b.sign, b.sign * c.total_fen * b.percent DIV 100,
  b.sign * c.technology_fen * b.percent DIV 100, c.kind, c.field, c.plan_source, c.seller_key, c.seller_region,
  c.seller_park, c.buyer_key, c.buyer_region, c.buyer_park
FROM counted c JOIN booking b ON MOD(c.contract_id, b.one_of) < b.below;

INSERT INTO contract_ledger_waiting
SELECT l.id, l.counts_from FROM contract_ledger l JOIN counted c ON c.contract_id = l.contract_id;
