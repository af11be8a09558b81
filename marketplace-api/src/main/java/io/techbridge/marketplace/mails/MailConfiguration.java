package io.techbridge.marketplace.mails;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.engine.Mode;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
import io.techbridge.marketplace.platform.jobs.Removed;
import io.techbridge.marketplace.platform.settings.UnusableSetting;
import io.techbridge.marketplace.platform.time.China;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * How mail leaves: by the server of {@code spring.mail}, if there is one.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

	private static final Logger log = LoggerFactory.getLogger(MailConfiguration.class);

	private static final String LOCAL_SENDER = "no-reply@localhost";

	/** Who wrote to whom is personal data too. */
	private static final Duration REMEMBERED = Duration.ofDays(30);

	@Bean
	MailRoute mailRoute(Mode mode, MailSettings settings, ObjectProvider<JavaMailSender> senders) {
		var sender = senders.getIfAvailable();
		if (sender == null) {
			return withoutServer(mode);
		}
		return new MailRoute(new MailServer(sender, from(mode, settings.from())), false);
	}

	@Bean
	RecurringJob sendMailsJob(SendMails mails) {
		return new RecurringJob("send-mails", Schedules.fixedDelay(Duration.ofSeconds(5)), mails::send);
	}

	@Bean
	RecurringJob removeOldMailsJob(Outbox outbox, Clock clock) {
		return new RecurringJob("remove-old-mails", Schedules.daily(China.ZONE, LocalTime.of(3, 20)),
				() -> Removed.told(outbox.removeBefore(clock.instant().minus(REMEMBERED))));
	}

	private static MailRoute withoutServer(Mode mode) {
		if (!mode.isLocal()) {
			log.warn("No mail server is set (spring.mail.host): mail waits, so nobody new can confirm an address, "
					+ "accept an invitation or reset a password");
		}
		return new MailRoute(null, mode.isLocal());
	}

	private static InternetAddress from(Mode mode, @Nullable String stated) {
		if (stated == null && !mode.isLocal()) {
			throw new UnusableSetting("techbridge.mail.from",
					"spring.mail.host is set, but not the address that mail comes from.",
					"Set techbridge.mail.from to an address the mail server may send for.");
		}
		try {
			return new InternetAddress((stated != null) ? stated : LOCAL_SENDER, true);
		}
		catch (AddressException ex) {
			throw new UnusableSetting("techbridge.mail.from", "“" + stated + "” is not an e-mail address.",
					"Set techbridge.mail.from to a plain address, such as no-reply@techbridge.example.");
		}
	}

}
