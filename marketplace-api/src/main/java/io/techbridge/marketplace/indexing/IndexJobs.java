package io.techbridge.marketplace.indexing;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is done with the search index by itself and on request.
 */
@Configuration(proxyBeanMethods = false)
class IndexJobs {

	private static final Duration LOOKED_FOR = Duration.ofSeconds(5);

	@Bean
	RecurringJob rebuildIndexJob(RebuildIndex rebuild) {
		return new RecurringJob("rebuild-index", Schedules.fixedDelay(LOOKED_FOR), rebuild::goOnIfAsked);
	}

	@Bean
	RecurringJob reconcileIndexJob(ReconcileIndex reconcile) {
		return new RecurringJob("reconcile-index", Schedules.fixedDelay(LOOKED_FOR), reconcile::asked);
	}

	@Bean
	RecurringJob reconcileIndexNightlyJob(ReconcileIndex reconcile) {
		return new RecurringJob("reconcile-index-nightly", Schedules.daily(China.ZONE, LocalTime.of(3, 50)),
				() -> Optional.of(reconcile.nightly()));
	}

}
