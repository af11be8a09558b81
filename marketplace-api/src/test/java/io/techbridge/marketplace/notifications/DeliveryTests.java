package io.techbridge.marketplace.notifications;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 2026-11-21 is a Saturday; eight in the morning in China is midnight UTC. */
class DeliveryTests {

	@ParameterizedTest
	@CsvSource({ "IMMEDIATE, 2026-11-21T03:00:00Z, 2026-11-21T03:02:00Z",
			"DAILY, 2026-11-21T03:00:00Z, 2026-11-22T00:00:00Z", "DAILY, 2026-11-20T23:59:59Z, 2026-11-21T00:00:00Z",
			"DAILY, 2026-11-21T00:00:00Z, 2026-11-22T00:00:00Z", "WEEKLY, 2026-11-21T03:00:00Z, 2026-11-23T00:00:00Z",
			"WEEKLY, 2026-11-22T23:59:59Z, 2026-11-23T00:00:00Z",
			"WEEKLY, 2026-11-23T00:00:00Z, 2026-11-30T00:00:00Z" })
	void newsGoOutWhenTheyAreWanted(Delivery delivery, Instant now, Instant due) {
		assertThat(delivery.due(now)).isEqualTo(due);
	}

	@Test
	void orNotAtAll() {
		assertThat(Delivery.NONE.due(Instant.now())).isNull();
	}

}
