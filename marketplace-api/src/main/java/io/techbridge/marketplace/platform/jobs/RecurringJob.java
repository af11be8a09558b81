package io.techbridge.marketplace.platform.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/**
 * Something the marketplace does by itself at certain times. Features contribute these as
 * beans; one instance at a time runs each.
 *
 * @param name what it is called in the list of runs, such as {@code expire-tokens}
 */
public record RecurringJob(String name, Schedule schedule, Runnable work) {

}
