package io.techbridge.marketplace.listings.expiry;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.time.China;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExpiryConfiguration {

	@Bean
	RecurringJob expireListingsJob(ExpireListings expire) {
		return new RecurringJob("expire-listings", Schedules.daily(China.ZONE, LocalTime.of(0, 10)), expire::run);
	}

}
