package io.techbridge.marketplace.platform.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
class JobConfiguration {

	private static final Duration KEPT = Duration.ofDays(90);

	@Bean
	RecurringJob removeOldJobRunsJob(JobRuns runs, Clock clock) {
		return new RecurringJob("remove-old-job-runs", Schedules.daily(China.ZONE, LocalTime.of(3, 10)),
				() -> Removed.told(runs.forgetBefore(clock.instant().minus(KEPT))));
	}

}
