package io.techbridge.marketplace.statistics.days;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.OneTimeJob;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DayConfiguration {

	/** Until then what is new is added while it is asked for. */
	private static final Duration ADDED_WITHIN = Duration.ofSeconds(10);

	@Bean
	RecurringJob foldContractDaysJob(FoldDays fold) {
		return new RecurringJob("fold-contract-days", Schedules.fixedDelay(ADDED_WITHIN), fold::work);
	}

	@Bean
	RecurringJob compareContractDaysJob(CompareDays compare) {
		return new RecurringJob("compare-contract-days", Schedules.daily(China.ZONE, LocalTime.of(4, 20)),
				() -> Optional.of(compare.work()));
	}

	/** Given up, it leaves days as they are: right, or told by the comparison. */
	@Bean
	OneTimeJob rebuildContractDaysJob(RebuildDays rebuild) {
		return new OneTimeJob(RebuildDays.JOB, (subject, stopping) -> Optional.of(rebuild.work()), (subject, cause) -> {
		});
	}

}
