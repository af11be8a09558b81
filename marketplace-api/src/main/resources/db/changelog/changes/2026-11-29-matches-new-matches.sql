--liquibase formatted sql

-- What is new for an organization is read from its own rows of the last weeks, however long alerts have been noted.

--changeset techbridge:match-alerts-by-owner
CREATE INDEX match_alert_need_owner ON match_alert (need_owner_id, grade, noted_at);
CREATE INDEX match_alert_achievement_owner ON match_alert (achievement_owner_id, grade, noted_at);
