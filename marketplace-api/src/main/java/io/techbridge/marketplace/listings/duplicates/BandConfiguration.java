package io.techbridge.marketplace.listings.duplicates;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.RecurringJob;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BandConfiguration {

	@Bean
	RecurringJob completeBandsJob(KeepBands bands) {
		return new RecurringJob("complete-bands", Schedules.fixedDelay(Duration.ofMinutes(10)), bands::complete);
	}

}
