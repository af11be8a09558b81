package io.techbridge.marketplace.platform.jobs;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryDelayTests {

	@ParameterizedTest
	@CsvSource({ "0, PT10S", "1, PT20S", "4, PT160S", "7, PT15M", "1000, PT15M" })
	void theWaitGrowsUpToAQuarterOfAnHour(int failures, Duration delay) {
		assertThat(RetryDelay.after(failures)).isEqualTo(delay);
	}

}
