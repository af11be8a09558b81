package io.techbridge.marketplace.mails;

import io.techbridge.marketplace.platform.engine.Mode;
import io.techbridge.marketplace.platform.settings.UnusableSetting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class MailConfigurationTests {

	private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

	@Test
	void aLocalMarketplaceWithoutServerKeepsItsMailToBeRead() {
		var route = route(Mode.LOCAL, null);

		assertThat(route.toServer()).isEmpty();
		assertThat(route.first()).isEqualTo(MailState.KEPT);
	}

	@Test
	void inProductionMailWaitsForAServerAndSoItSays(CapturedOutput log) {
		var route = route(Mode.PRODUCTION, null);

		assertThat(route.toServer()).isEmpty();
		assertThat(route.first()).isEqualTo(MailState.WAITING);
		assertThat(log).contains("No mail server is set (spring.mail.host)");
	}

	@Test
	void withAServerMailIsSent() {
		aServer();

		var route = route(Mode.PRODUCTION, "no-reply@techbridge.example");

		assertThat(route.toServer()).isPresent();
		assertThat(route.first()).isEqualTo(MailState.WAITING);
	}

	@Test
	void aLocalMarketplaceNeedsNoSender() {
		aServer();

		assertThat(route(Mode.LOCAL, null).toServer()).isPresent();
	}

	@Test
	void productionMustSayWhoMailComesFrom() {
		aServer();

		assertThatExceptionOfType(UnusableSetting.class).isThrownBy(() -> route(Mode.PRODUCTION, null))
			.withMessage("techbridge.mail.from: spring.mail.host is set, but not the address that mail comes from.");
	}

	@Test
	void mailMustComeFromAnAddress() {
		aServer();

		assertThatExceptionOfType(UnusableSetting.class).isThrownBy(() -> route(Mode.PRODUCTION, "TechBridge"))
			.withMessageContaining("“TechBridge” is not an e-mail address");
	}

	private void aServer() {
		this.beans.registerSingleton("sender", new JavaMailSenderImpl());
	}

	private MailRoute route(Mode mode, @Nullable String from) {
		return new MailConfiguration().mailRoute(mode, new MailSettings(from),
				this.beans.getBeanProvider(JavaMailSender.class));
	}

}
