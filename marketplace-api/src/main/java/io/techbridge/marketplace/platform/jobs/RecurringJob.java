package io.techbridge.marketplace.platform.jobs;

import java.util.Optional;
import java.util.function.Supplier;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.techbridge.marketplace.platform.problems.Message;

/**
 * Something the marketplace does by itself at certain times. Features contribute these as
 * beans; one instance at a time runs each.
 *
 * @param name what it is called in the list of runs, such as {@code expire-tokens}
 * @param work does it and tells what was done, by a sentence of the bundle {@code jobs};
 * nothing if there was nothing to do, so that a job that looks every few seconds does not
 * fill the list of runs. No personal data: operators read it for months.
 */
public record RecurringJob(String name, Schedule schedule, Supplier<Optional<Message>> work) {

	/** There is nothing to say about a run, except that there was one. */
	static final Message WITHOUT_WORDS = Message.of("");

	/**
	 * A job of which every run is worth noting.
	 */
	public RecurringJob(String name, Schedule schedule, Runnable work) {
		this(name, schedule, () -> {
			work.run();
			return Optional.of(WITHOUT_WORDS);
		});
	}

}
