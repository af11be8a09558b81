package io.techbridge.marketplace.platform.settings;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanCreationException;

import static org.assertj.core.api.Assertions.assertThat;

class UnusableSettingAnalyzerTests {

	@Test
	void whoStartsItReadsTheSentencesOnly() {
		var setting = new UnusableSetting("techbridge.mail.from", "It is missing.", "Set it.");

		var analysis = new UnusableSettingAnalyzer().analyze(new BeanCreationException("mailRoute", "failed", setting));

		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription()).isEqualTo("techbridge.mail.from: It is missing.");
		assertThat(analysis.getAction()).isEqualTo("Set it.");
	}

}
