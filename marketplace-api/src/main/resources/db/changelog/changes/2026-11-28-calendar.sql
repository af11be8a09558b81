--liquibase formatted sql

-- Working days of China: what is not worked though it is a weekday, and what is worked though it is a weekend, as announced
-- for each year. The seeded years are written from memory and say so; operators correct them and enter the coming ones.

--changeset techbridge:calendar
CREATE TABLE calendar_year (
  of_year INT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  remark VARCHAR(300)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE calendar_day (
  on_day DATE NOT NULL PRIMARY KEY,
  of_year INT NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  CONSTRAINT calendar_day_year FOREIGN KEY (of_year) REFERENCES calendar_year (of_year) ON DELETE CASCADE,
  INDEX calendar_day_of (of_year)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset techbridge:calendar-seed
INSERT INTO calendar_year (of_year, version, remark) VALUES
  (2025, 0, '凭记忆录入，请运营人员核对'),
  (2026, 0, '凭记忆录入，请运营人员核对');

INSERT INTO calendar_day (on_day, of_year, kind, name) VALUES
  ('2025-01-01', 2025, 'HOLIDAY', '元旦'),
  ('2025-01-26', 2025, 'MAKE_UP', '春节'),
  ('2025-01-28', 2025, 'HOLIDAY', '春节'),
  ('2025-01-29', 2025, 'HOLIDAY', '春节'),
  ('2025-01-30', 2025, 'HOLIDAY', '春节'),
  ('2025-01-31', 2025, 'HOLIDAY', '春节'),
  ('2025-02-01', 2025, 'HOLIDAY', '春节'),
  ('2025-02-02', 2025, 'HOLIDAY', '春节'),
  ('2025-02-03', 2025, 'HOLIDAY', '春节'),
  ('2025-02-04', 2025, 'HOLIDAY', '春节'),
  ('2025-02-08', 2025, 'MAKE_UP', '春节'),
  ('2025-04-04', 2025, 'HOLIDAY', '清明节'),
  ('2025-04-05', 2025, 'HOLIDAY', '清明节'),
  ('2025-04-06', 2025, 'HOLIDAY', '清明节'),
  ('2025-04-27', 2025, 'MAKE_UP', '劳动节'),
  ('2025-05-01', 2025, 'HOLIDAY', '劳动节'),
  ('2025-05-02', 2025, 'HOLIDAY', '劳动节'),
  ('2025-05-03', 2025, 'HOLIDAY', '劳动节'),
  ('2025-05-04', 2025, 'HOLIDAY', '劳动节'),
  ('2025-05-05', 2025, 'HOLIDAY', '劳动节'),
  ('2025-05-31', 2025, 'HOLIDAY', '端午节'),
  ('2025-06-01', 2025, 'HOLIDAY', '端午节'),
  ('2025-06-02', 2025, 'HOLIDAY', '端午节'),
  ('2025-09-28', 2025, 'MAKE_UP', '国庆节、中秋节'),
  ('2025-10-01', 2025, 'HOLIDAY', '国庆节、中秋节'),
  ('2025-10-02', 2025, 'HOLIDAY', '国庆节、中秋节'),
  ('2025-10-03', 2025, 'HOLIDAY', '国庆节、中秋节'),
  ('2025-10-04', 2025, 'HOLIDAY', '国庆节、中秋节'),
  ('2025-10-05', 2025, 'HOLIDAY', '国庆节、中秋节'),
  ('2025-10-06', 2025, 'HOLIDAY', '国庆节、中秋节'),
  ('2025-10-07', 2025, 'HOLIDAY', '国庆节、中秋节'),
  ('2025-10-08', 2025, 'HOLIDAY', '国庆节、中秋节'),
  ('2025-10-11', 2025, 'MAKE_UP', '国庆节、中秋节'),
  ('2026-01-01', 2026, 'HOLIDAY', '元旦'),
  ('2026-01-02', 2026, 'HOLIDAY', '元旦'),
  ('2026-01-03', 2026, 'HOLIDAY', '元旦'),
  ('2026-01-04', 2026, 'MAKE_UP', '元旦'),
  ('2026-02-14', 2026, 'MAKE_UP', '春节'),
  ('2026-02-15', 2026, 'HOLIDAY', '春节'),
  ('2026-02-16', 2026, 'HOLIDAY', '春节'),
  ('2026-02-17', 2026, 'HOLIDAY', '春节'),
  ('2026-02-18', 2026, 'HOLIDAY', '春节'),
  ('2026-02-19', 2026, 'HOLIDAY', '春节'),
  ('2026-02-20', 2026, 'HOLIDAY', '春节'),
  ('2026-02-21', 2026, 'HOLIDAY', '春节'),
  ('2026-02-22', 2026, 'HOLIDAY', '春节'),
  ('2026-02-23', 2026, 'HOLIDAY', '春节'),
  ('2026-02-28', 2026, 'MAKE_UP', '春节'),
  ('2026-04-04', 2026, 'HOLIDAY', '清明节'),
  ('2026-04-05', 2026, 'HOLIDAY', '清明节'),
  ('2026-04-06', 2026, 'HOLIDAY', '清明节'),
  ('2026-05-01', 2026, 'HOLIDAY', '劳动节'),
  ('2026-05-02', 2026, 'HOLIDAY', '劳动节'),
  ('2026-05-03', 2026, 'HOLIDAY', '劳动节'),
  ('2026-05-04', 2026, 'HOLIDAY', '劳动节'),
  ('2026-05-05', 2026, 'HOLIDAY', '劳动节'),
  ('2026-05-09', 2026, 'MAKE_UP', '劳动节'),
  ('2026-06-19', 2026, 'HOLIDAY', '端午节'),
  ('2026-06-20', 2026, 'HOLIDAY', '端午节'),
  ('2026-06-21', 2026, 'HOLIDAY', '端午节'),
  ('2026-09-20', 2026, 'MAKE_UP', '国庆节'),
  ('2026-09-25', 2026, 'HOLIDAY', '中秋节'),
  ('2026-09-26', 2026, 'HOLIDAY', '中秋节'),
  ('2026-09-27', 2026, 'HOLIDAY', '中秋节'),
  ('2026-10-01', 2026, 'HOLIDAY', '国庆节'),
  ('2026-10-02', 2026, 'HOLIDAY', '国庆节'),
  ('2026-10-03', 2026, 'HOLIDAY', '国庆节'),
  ('2026-10-04', 2026, 'HOLIDAY', '国庆节'),
  ('2026-10-05', 2026, 'HOLIDAY', '国庆节'),
  ('2026-10-06', 2026, 'HOLIDAY', '国庆节'),
  ('2026-10-07', 2026, 'HOLIDAY', '国庆节'),
  ('2026-10-10', 2026, 'MAKE_UP', '国庆节');
