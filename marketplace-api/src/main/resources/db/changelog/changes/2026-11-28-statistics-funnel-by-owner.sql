--liquibase formatted sql

-- A funnel of a park, a field or an organization reads no other rows, however long the period is.

--changeset techbridge:funnel-steps-by-owner
CREATE INDEX funnel_step_park ON funnel_step
  (kind, park, cohort_on, recorded_at, step, organization_id, hours);
CREATE INDEX funnel_step_field ON funnel_step
  (kind, field, cohort_on, recorded_at, step, organization_id, hours);
CREATE INDEX funnel_step_organization ON funnel_step (organization_id, kind, cohort_on);
