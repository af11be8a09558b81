package io.techbridge.marketplace.accounts;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClearAwayConfiguration {

	@Bean
	RecurringJob clearAwayExpiredAccounts(ClearAway clearAway) {
		Runnable work = clearAway::expired;
		return new RecurringJob("clear-away-expired-accounts", Schedules.daily(China.ZONE, LocalTime.of(3, 20)), work);
	}

}
