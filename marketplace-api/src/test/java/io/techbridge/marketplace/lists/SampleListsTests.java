package io.techbridge.marketplace.lists;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import io.techbridge.matching.ComparedIndicator;
import io.techbridge.matching.ComparedIndicator.Outcome;
import io.techbridge.matching.indicators.IndicatorComparison;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lists that come with the application are uneven on purpose, but nearly every value
 * can be read.
 */
class SampleListsTests {

	private final ListReader reader = new ListReader(SeedTaxonomies.load(), ListLimits.forCommands());

	@Test
	void theAchievementsAreUnderstood() throws URISyntaxException {
		var reading = this.reader.achievements(sample("achievements.csv"));

		requireUnderstood(reading);
		assertThat(reading.rows()).hasSizeGreaterThan(20)
			.allSatisfy((achievement) -> assertThat(achievement.summary()).isNotEmpty());
	}

	@Test
	void theNeedsAreUnderstood() throws URISyntaxException {
		var reading = this.reader.needs(sample("needs.csv"));

		requireUnderstood(reading);
		assertThat(reading.rows()).hasSizeGreaterThan(15).allSatisfy((need) -> assertThat(need.problem()).isNotEmpty());
	}

	@Test
	void aNeedShowsIndicatorsThatAreReachedMissedAndToBeCompared() throws URISyntaxException {
		var achievement = this.reader.achievements(sample("achievements.csv")).rows().getFirst();
		var need = this.reader.needs(sample("needs.csv")).rows().getFirst();

		var compared = new IndicatorComparison(0.05).compare(need.toDemand(), achievement.toOffer());

		assertThat(compared).extracting(ComparedIndicator::outcome)
			.containsExactly(Outcome.REACHED, Outcome.MISSED, Outcome.COMPARE);
	}

	private static void requireUnderstood(ListReading<?> reading) {
		assertThat(reading.ignoredColumns()).isEmpty();
		assertThat(reading.rejected()).isEmpty();
		assertThat(reading.leftOut())
			.as(() -> reading.leftOut()
				.stream()
				.map((problem) -> problem.column() + " " + problem.value() + ": " + problem.reason(Locale.ENGLISH))
				.toList()
				.toString())
			.hasSizeLessThan(1 + reading.rows().size() / 20);
	}

	private static Path sample(String name) throws URISyntaxException {
		return Path.of(Objects.requireNonNull(SampleListsTests.class.getResource("/sample/" + name)).toURI());
	}

}
