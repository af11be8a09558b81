package io.techbridge.marketplace.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.jobs.Removed;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

	private static final Duration KEPT = Duration.ofDays(365);

	@Bean
	RecurringJob sendDigestsJob(SendDigests digests) {
		return new RecurringJob("send-digests", Schedules.fixedDelay(Duration.ofSeconds(20)), digests::send);
	}

	@Bean
	RecurringJob removeOldNotificationsJob(NotificationRows rows, UnsubscribeTokens tokens, Clock clock) {
		return new RecurringJob("remove-old-notifications", Schedules.daily(China.ZONE, LocalTime.of(3, 40)), () -> {
			var now = clock.instant();
			return Removed.told(rows.removeBefore(now.minus(KEPT)) + tokens.removeExpired(now));
		});
	}

}
