package io.techbridge.marketplace.searches;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.RecurringJob;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean
	RecurringJob alertSearchesJob(AlertSearches searches) {
		return new RecurringJob("alert-searches", Schedules.fixedDelay(Duration.ofSeconds(30)), searches::run);
	}

}
