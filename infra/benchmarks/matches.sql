-- @needs needs and as many achievements, published over the last three years by the sample organizations, each need with
-- 20 kept matches (one of four has none that is good), and how far each listing came. The search index knows none of them.

CREATE TEMPORARY TABLE number_from_zero (n INT NOT NULL PRIMARY KEY);
INSERT INTO number_from_zero
  WITH RECURSIVE upto (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM upto WHERE n < 999) SELECT n FROM upto;
CREATE TEMPORARY TABLE thousand AS SELECT n FROM number_from_zero;
CREATE TEMPORARY TABLE numbered (n INT NOT NULL PRIMARY KEY);
INSERT INTO numbered SELECT t.n * 1000 + o.n FROM thousand t CROSS JOIN number_from_zero o WHERE t.n * 1000 + o.n < @needs;

CREATE TEMPORARY TABLE field_no AS
  SELECT CAST(ROW_NUMBER() OVER (ORDER BY code) AS SIGNED) - 1 AS no, code FROM technical_field;
CREATE TEMPORARY TABLE owner_no AS
  SELECT IF(kind IN ('UNIVERSITY', 'RESEARCH_INSTITUTE'), 'ACHIEVEMENT', 'NEED') AS lists, id, park,
    CAST(ROW_NUMBER() OVER (PARTITION BY kind IN ('UNIVERSITY', 'RESEARCH_INSTITUTE') ORDER BY id) AS SIGNED) - 1 AS no
  FROM organization WHERE status = 'VERIFIED' AND kind IN ('UNIVERSITY', 'RESEARCH_INSTITUTE', 'COMPANY');
CREATE TEMPORARY TABLE owners AS SELECT lists, COUNT(*) AS number FROM owner_no GROUP BY lists;
SET @fields = (SELECT COUNT(*) FROM field_no);

CREATE TEMPORARY TABLE drawn AS
  SELECT w.first_id + s.n AS id, s.n, w.kind, CRC32(CONCAT(w.kind, s.n)) AS a, CRC32(CONCAT(s.n, w.kind)) AS b,
    CURDATE() - INTERVAL FLOOR(s.n * 1095 / @needs) DAY AS published_on
  FROM numbered s JOIN (SELECT 'NEED' AS kind, 1000000 AS first_id UNION ALL SELECT 'ACHIEVEMENT', 3000000) w;

INSERT INTO listing (id, kind, version, organization_id, status, content, first_published_on, published_on, confirmed_on,
  expires_on, created_at, changed_at, title, title_key, field, anonymous, visibility)
SELECT d.id, d.kind, 0, o.id, IF(d.published_on > CURDATE() - INTERVAL 365 DAY, 'PUBLISHED', 'EXPIRED'),
  JSON_OBJECT('listing', d.kind, 'title', CONCAT('第', d.n, '号'), 'field', f.code), d.published_on, d.published_on,
  d.published_on, d.published_on + INTERVAL 365 DAY, d.published_on, d.published_on, CONCAT('第', d.n, '号'),
  CONCAT('第', d.n, '号'), f.code, FALSE, 'PUBLIC'
FROM drawn d JOIN owners w ON w.lists = d.kind JOIN owner_no o ON o.lists = d.kind AND o.no = MOD(d.a, w.number)
JOIN field_no f ON f.no = MOD(d.b, @fields);

INSERT INTO match_list
SELECT 1000000 + n, 0, NOW(6), 'benchmark', 'benchmark', FALSE, IF(MOD(n, 4) = 0, 0, 2), IF(MOD(n, 4) = 0, 0, 6),
  IF(MOD(n, 4) = 0, 20, 12) FROM numbered;

INSERT INTO kept_match
SELECT 1000000 + s.n, 3000000 + MOD(s.n * 7 + k.n * 2503, @needs), k.n + 1,
  CASE WHEN MOD(s.n, 4) = 0 OR k.n >= 8 THEN 'WEAK' WHEN k.n < 2 THEN 'STRONG' ELSE 'FAIR' END, 0.5, 9000 - 300 * k.n, 0, '{}'
FROM numbered s JOIN number_from_zero k ON k.n < 20;

INSERT INTO match_first_grade
SELECT d.id, 'FAIR', d.published_on FROM drawn d WHERE MOD(d.n, 4) > 0;

CREATE TEMPORARY TABLE stage (step VARCHAR(20), below INT, after_hours INT);
INSERT INTO stage VALUES ('PUBLISHED', 1000, 0), ('STRONG_MATCH', 750, 30), ('VIEWED', 400, 200), ('INTEREST', 150, 500),
  ('ACCEPTED', 80, 900), ('SIGNED', 30, 2500);
INSERT INTO funnel_step (listing_id, step, kind, organization_id, park, field, cohort_on, first_at, recorded_at, hours)
SELECT d.id, s.step, d.kind, l.organization_id, o.park, SUBSTRING_INDEX(l.field, '.', 1), d.published_on,
  d.published_on + INTERVAL s.after_hours * MOD(d.b, 20) DIV 10 HOUR,
  d.published_on + INTERVAL s.after_hours * MOD(d.b, 20) DIV 10 HOUR, s.after_hours * MOD(d.b, 20) DIV 10
FROM drawn d JOIN stage s ON MOD(d.a, 1000) < s.below JOIN listing l ON l.id = d.id
JOIN organization o ON o.id = l.organization_id;

ANALYZE TABLE listing, match_list, kept_match, match_first_grade, funnel_step;
