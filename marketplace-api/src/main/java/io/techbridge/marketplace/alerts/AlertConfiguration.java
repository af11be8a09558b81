package io.techbridge.marketplace.alerts;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.RecurringJob;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AlertConfiguration {

	@Bean
	RecurringJob alertMatchesJob(AlertMatches alerts) {
		return new RecurringJob("alert-matches", Schedules.fixedDelay(Duration.ofMinutes(1)), alerts::run);
	}

}
