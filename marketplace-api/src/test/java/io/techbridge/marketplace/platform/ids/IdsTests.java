package io.techbridge.marketplace.platform.ids;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdsTests {

	private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	@Test
	void idsOfOneInstanceGrowEvenWithinAMillisecond() {
		var ids = new Ids(Clock.fixed(NOW, ZoneOffset.UTC));

		var handedOut = LongStream.generate(ids::next).limit(10_000).toArray();

		assertThat(handedOut).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void aLaterMillisecondGivesALargerId() {
		var before = new Ids(Clock.fixed(NOW, ZoneOffset.UTC)).next();
		var after = new Ids(Clock.fixed(NOW.plusMillis(1), ZoneOffset.UTC)).next();

		assertThat(after).isGreaterThan(before);
	}

	@Test
	void idsLastForDecades() {
		var ids = new Ids(Clock.fixed(Instant.parse("2094-01-01T00:00:00Z"), ZoneOffset.UTC));

		assertThat(ids.next()).isPositive();
	}

}
