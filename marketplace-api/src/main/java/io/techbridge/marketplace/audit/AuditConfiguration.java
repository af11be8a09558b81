package io.techbridge.marketplace.audit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.settings.UnusableSetting;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

	/** The law on network security (第二十一条) asks for this much. */
	private static final Period SHORTEST = Period.ofMonths(6);

	@Bean
	RecurringJob removeOldAuditEntriesJob(RemoveOldEntries entries, AuditSettings settings) {
		var today = LocalDate.now(China.ZONE);
		if (today.plus(settings.keep()).isBefore(today.plus(SHORTEST))) {
			throw new UnusableSetting("techbridge.audit.keep",
					"is %s, but the audit log must be kept for at least six months.".formatted(settings.keep()),
					"Set it to 6m or more, such as 3y, or leave it out.");
		}
		return new RecurringJob("remove-old-audit-entries", Schedules.daily(China.ZONE, LocalTime.of(3, 30)),
				() -> entries.remove(settings.keep()));
	}

}
