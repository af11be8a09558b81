package io.techbridge.marketplace.contracts.reminders;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

	/** In the morning: people are reminded when they can act. */
	@Bean
	RecurringJob watchContractsJob(WatchContracts watch) {
		return new RecurringJob("watch-contracts", Schedules.daily(China.ZONE, LocalTime.of(7, 40)), watch::run);
	}

}
