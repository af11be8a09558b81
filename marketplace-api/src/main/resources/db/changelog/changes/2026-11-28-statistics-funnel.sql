--liquibase formatted sql

-- The first time a listing came to each step on its way from publication to a contract. Insert-only: a figure as of an
-- instant counts the rows recorded by then. What a listing is counted under is that of its first publication. "hours" is
-- the time since then, so that one index answers how many and how fast. Listings are counted even after they are gone,
-- so the table refers to nothing.

--changeset techbridge:funnel-steps
CREATE TABLE funnel_step (
  listing_id BIGINT NOT NULL,
  step VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  organization_id BIGINT NOT NULL,
  park VARCHAR(60) COLLATE utf8mb4_bin,
  field VARCHAR(80) COLLATE utf8mb4_bin,
  cohort_on DATE NOT NULL,
  first_at DATETIME(6) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  hours INT NOT NULL,
  PRIMARY KEY (listing_id, step),
  INDEX funnel_step_cohort (kind, cohort_on, recorded_at, step, park, field, organization_id, hours)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What is known of the time before. A publication whose hour nobody noted counts from the beginning of its day in China.

--changeset techbridge:funnel-steps-published
INSERT INTO funnel_step (listing_id, step, kind, organization_id, park, field, cohort_on, first_at, recorded_at, hours)
SELECT l.id, 'PUBLISHED', l.kind, l.organization_id, o.park, SUBSTRING_INDEX(l.field, '.', 1), l.first_published_on,
  p.published_at, p.published_at, 0
FROM listing l JOIN organization o ON o.id = l.organization_id
JOIN (SELECT f.id, COALESCE(
    MIN(CASE WHEN DATE(h.recorded_at + INTERVAL 8 HOUR) = f.first_published_on THEN h.recorded_at END),
    CAST(f.first_published_on AS DATETIME(6)) - INTERVAL 8 HOUR) AS published_at
  FROM listing f LEFT JOIN listing_history h ON h.listing_id = f.id AND h.act = 'PUBLISHED'
  WHERE f.first_published_on IS NOT NULL GROUP BY f.id, f.first_published_on) p ON p.id = l.id;

-- Whoever saw a good match, or answered to one, had one.
--changeset techbridge:funnel-steps-since
INSERT INTO funnel_step (listing_id, step, kind, organization_id, park, field, cohort_on, first_at, recorded_at, hours)
SELECT p.listing_id, s.step, p.kind, p.organization_id, p.park, p.field, p.cohort_on, GREATEST(s.step_at, p.first_at),
  GREATEST(s.known_at, p.recorded_at), GREATEST(0, TIMESTAMPDIFF(HOUR, p.first_at, s.step_at))
FROM funnel_step p JOIN (
  SELECT e.listing_id, e.step, MIN(e.step_at) AS step_at, MIN(e.known_at) AS known_at FROM (
    SELECT listing_id, 'STRONG_MATCH' AS step, reached_at AS step_at, reached_at AS known_at
    FROM match_first_grade WHERE grade = 'FAIR'
    UNION ALL
    SELECT v.need_id, 'VIEWED', v.viewed_at, v.viewed_at FROM match_first_view v
    WHERE EXISTS (SELECT 1 FROM kept_match k WHERE k.need_id = v.need_id AND k.achievement_id = v.achievement_id
        AND k.grade IN ('STRONG', 'FAIR'))
      OR EXISTS (SELECT 1 FROM match_history h WHERE h.need_id = v.need_id AND h.achievement_id = v.achievement_id
        AND h.grade IN ('STRONG', 'FAIR'))
    UNION ALL
    SELECT v.achievement_id, 'VIEWED', v.viewed_at, v.viewed_at FROM match_first_view v
    WHERE EXISTS (SELECT 1 FROM kept_match k WHERE k.need_id = v.need_id AND k.achievement_id = v.achievement_id
        AND k.grade IN ('STRONG', 'FAIR'))
      OR EXISTS (SELECT 1 FROM match_history h WHERE h.need_id = v.need_id AND h.achievement_id = v.achievement_id
        AND h.grade IN ('STRONG', 'FAIR'))
    UNION ALL
    SELECT CASE side.kind WHEN 'NEED' THEN i.need_id ELSE i.achievement_id END, graded.step, i.expressed_at,
      i.expressed_at
    FROM interest i
    CROSS JOIN (SELECT 'NEED' AS kind UNION ALL SELECT 'ACHIEVEMENT') side
    CROSS JOIN (SELECT 'STRONG_MATCH' AS step UNION ALL SELECT 'VIEWED') graded
    WHERE i.grade IN ('STRONG', 'FAIR')
    UNION ALL
    SELECT need_id, 'INTEREST', expressed_at, expressed_at FROM interest WHERE need_id IS NOT NULL
    UNION ALL
    SELECT achievement_id, 'INTEREST', expressed_at, expressed_at FROM interest WHERE achievement_id IS NOT NULL
    UNION ALL
    SELECT i.need_id, 'ACCEPTED', e.at, e.at FROM interest_event e JOIN interest i ON i.id = e.interest_id
    WHERE e.act = 'ACCEPTED' AND i.need_id IS NOT NULL
    UNION ALL
    SELECT i.achievement_id, 'ACCEPTED', e.at, e.at FROM interest_event e JOIN interest i ON i.id = e.interest_id
    WHERE e.act = 'ACCEPTED' AND i.achievement_id IS NOT NULL
    UNION ALL
    SELECT c.need_id, 'SIGNED', CAST(c.signed_on AS DATETIME(6)) - INTERVAL 8 HOUR, e.recorded_at
    FROM contract c JOIN contract_event e ON e.contract_id = c.id AND e.act IN ('CONFIRMED', 'RECORDED')
    WHERE c.status IN ('SIGNED', 'PERFORMED', 'TERMINATED') AND c.need_id IS NOT NULL
    UNION ALL
    SELECT c.achievement_id, 'SIGNED', CAST(c.signed_on AS DATETIME(6)) - INTERVAL 8 HOUR, e.recorded_at
    FROM contract c JOIN contract_event e ON e.contract_id = c.id AND e.act IN ('CONFIRMED', 'RECORDED')
    WHERE c.status IN ('SIGNED', 'PERFORMED', 'TERMINATED') AND c.achievement_id IS NOT NULL
  ) e GROUP BY e.listing_id, e.step
) s ON s.listing_id = p.listing_id
WHERE p.step = 'PUBLISHED';
