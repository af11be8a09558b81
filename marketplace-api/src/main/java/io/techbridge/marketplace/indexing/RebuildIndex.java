package io.techbridge.marketplace.indexing;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.matching.MatchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Builds a new search index beside the one in use and has it take over when it says the
 * same as the database. Whoever is interrupted on the way leaves the rest to the next
 * runner; the index in use is untouched until the last step.
 */
@Component
public class RebuildIndex {

	private static final Logger log = LoggerFactory.getLogger(RebuildIndex.class);

	private final Rebuilds rebuilds;

	private final RebuildSteps steps;

	private final MatchIndex index;

	RebuildIndex(Rebuilds rebuilds, RebuildSteps steps, MatchIndex index) {
		this.rebuilds = rebuilds;
		this.steps = steps;
		this.index = index;
	}

	/**
	 * Asks for a rebuild. One that is under way already will do.
	 */
	public void request() {
		this.rebuilds.request();
	}

	/**
	 * The latest rebuild, finished or not.
	 */
	public Optional<Rebuild> latest() {
		return this.rebuilds.latest();
	}

	/**
	 * Goes on with the rebuild under way to its end, unless there is none or somebody
	 * else is at it.
	 * @param progress is told how far it is
	 * @return the rebuild, finished; nothing if there was nothing to do here
	 */
	public Optional<Rebuild> goOn(Consumer<Rebuild> progress) {
		var runner = UUID.randomUUID();
		var claimed = this.rebuilds.claim(runner);
		try {
			return claimed.map((rebuild) -> this.steps.run(new RebuildRun(rebuild, runner, this.rebuilds, progress)));
		}
		finally {
			this.rebuilds.release(runner);
		}
	}

	/**
	 * Deletes the index that was replaced last, and what is left of builds that were
	 * given up. Not while a rebuild is under way.
	 * @return how many were deleted
	 */
	public int dropUnused() {
		return this.rebuilds.registered().isPresent() ? 0 : this.index.dropUnused().size();
	}

	/**
	 * The same for the job that looks for something to do.
	 * @return what was done
	 */
	Optional<Message> goOnIfAsked() {
		return goOn((rebuild) -> {
		}).map((rebuild) -> {
			log.info("The rebuild of the search index ended as {} with {} listings", rebuild.state(), rebuild.copied());
			return Message.of((rebuild.state() == RebuildState.SWAPPED) ? "job.index-rebuilt" : "job.index-not-rebuilt",
					rebuild.copied());
		});
	}

}
