package io.techbridge.marketplace.platform.jobs;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import io.techbridge.marketplace.platform.problems.Message;

/**
 * Something the marketplace does once for each subject it is asked to:
 * {@link JobQueue#add}. Features contribute these as beans; any instance runs it, after a
 * crash another one. It may be run twice at a time, when an instance that seemed dead
 * comes back, and must not do anything twice.
 *
 * @param name what it is called in the list of runs, such as {@code check-import}
 * @param work does it
 * @param givenUp what to do when it has failed again and again and is not tried any more
 */
public record OneTimeJob(String name, Work work, BiConsumer<Long, Throwable> givenUp) {

	/**
	 * The work for a subject.
	 */
	@FunctionalInterface
	public interface Work {

		/**
		 * Does it, or a part of it: long work should stop after some ten seconds, so that
		 * others get their turn, and goes on where it was.
		 * @param stopping whether the instance is about to stop
		 * @return what was done, by a sentence of the bundle {@code jobs} and without
		 * personal data; nothing if there is more to do
		 */
		Optional<Message> run(long subject, BooleanSupplier stopping);

	}

}
