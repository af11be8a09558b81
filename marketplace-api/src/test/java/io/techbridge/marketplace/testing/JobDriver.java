package io.techbridge.marketplace.testing;

import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.platform.jobs.RecurringJob;

import org.springframework.stereotype.Component;

/**
 * Does what jobs do, when a test wants it.
 */
@Component
public class JobDriver {

	private final List<RecurringJob> jobs;

	JobDriver(List<RecurringJob> jobs) {
		this.jobs = jobs;
	}

	/**
	 * Runs the work of a job once.
	 * @return what it tells of it
	 */
	public Optional<String> run(String name) {
		var named = this.jobs.stream().filter((job) -> job.name().equals(name)).findFirst();
		return named.orElseThrow(() -> new AssertionError("No job is called " + name)).work().get();
	}

}
