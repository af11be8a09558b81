package io.techbridge.marketplace.interests.deadlines;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

	/** In the morning: people are reminded when they can act. */
	@Bean
	RecurringJob watchInterestsJob(WatchDeadlines watch) {
		return new RecurringJob("watch-interests", Schedules.daily(China.ZONE, LocalTime.of(7, 30)), watch::run);
	}

}
