--liquibase formatted sql

-- The table of db-scheduler 16.12 (mysql_tables.sql there), without the index for priorities, which are not used.

--changeset techbridge:scheduled-tasks
CREATE TABLE scheduled_tasks (
  task_name VARCHAR(100) NOT NULL,
  task_instance VARCHAR(100) NOT NULL,
  task_data BLOB,
  execution_time DATETIME(6) NOT NULL,
  picked BOOLEAN NOT NULL,
  picked_by VARCHAR(50),
  last_success DATETIME(6),
  last_failure DATETIME(6),
  consecutive_failures INT,
  last_heartbeat DATETIME(6),
  version BIGINT NOT NULL,
  priority SMALLINT,
  PRIMARY KEY (task_name, task_instance),
  INDEX scheduled_tasks_execution_time (execution_time),
  INDEX scheduled_tasks_last_heartbeat (last_heartbeat)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset techbridge:job-runs
CREATE TABLE job_run (
  id BIGINT NOT NULL PRIMARY KEY,
  job VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  started_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  outcome VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  message VARCHAR(500),
  INDEX job_run_started (started_at),
  INDEX job_run_job (job, outcome)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
