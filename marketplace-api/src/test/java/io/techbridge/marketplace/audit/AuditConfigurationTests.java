package io.techbridge.marketplace.audit;

import java.time.Period;

import io.techbridge.marketplace.platform.settings.UnusableSetting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

class AuditConfigurationTests {

	private final RemoveOldEntries entries = mock();

	@ParameterizedTest
	@ValueSource(strings = { "P5M", "P150D", "P0D", "P-3Y" })
	void theLogIsKeptForSixMonthsAtLeast(Period keep) {
		assertThatExceptionOfType(UnusableSetting.class)
			.isThrownBy(() -> new AuditConfiguration().removeOldAuditEntriesJob(this.entries, new AuditSettings(keep)))
			.withMessageContaining("must be kept for at least six months");
	}

	@ParameterizedTest
	@ValueSource(strings = { "P6M", "P185D", "P3Y", "P10Y" })
	void orLonger(Period keep) {
		assertThat(new AuditConfiguration().removeOldAuditEntriesJob(this.entries, new AuditSettings(keep)).name())
			.isEqualTo("remove-old-audit-entries");
	}

}
