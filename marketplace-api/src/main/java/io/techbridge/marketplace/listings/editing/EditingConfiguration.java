package io.techbridge.marketplace.listings.editing;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.jobs.Removed;
import io.techbridge.marketplace.platform.time.China;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EditingConfiguration {

	@Bean
	RecurringJob forgetBegunDraftsJob(BegunDrafts begun) {
		return new RecurringJob("forget-begun-drafts", Schedules.daily(China.ZONE, LocalTime.of(3, 50)),
				() -> Removed.told(begun.forgetOld()));
	}

}
