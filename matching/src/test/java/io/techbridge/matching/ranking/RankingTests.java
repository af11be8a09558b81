package io.techbridge.matching.ranking;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.techbridge.matching.Component;
import io.techbridge.matching.Grade;
import io.techbridge.matching.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.techbridge.matching.Listings.aDemand;
import static io.techbridge.matching.Listings.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	private final Ranking ranking = Ranking.standard(Weights.standard(), RegionRules.standard(),
			LocalDate.of(2026, 11, 28));

	private static Likeness likeness(double words, double cosine) {
		return new Likeness(words, new Likeness.Meaning(cosine, cosine, new Likeness.Prospects(0.5, 0.4, 6)));
	}

	@Test
	void theComponentsOfAnyPairSumToItsScoreBetween0And100() {
		var random = new Random(7);

		for (int i = 0; i < 3000; i++) {
			var match = this.ranking.match(RandomListings.demand(random), RandomListings.offer(random),
					likeness(random.nextDouble(), random.nextDouble() * 2 - 1));

			assertThat(match.score()).isBetween(0.0, 100.0);
			assertThat(match.components().stream().mapToInt(Component::hundredths).sum()).isEqualTo(match.hundredths());
		}
	}

	@ParameterizedTest
	@CsvSource({ "field, -5, 6", "indicators, -10, 10", "maturity, -8, 5", "modes, -3, 3", "money, -4, 3",
			"region, -5, 8", "time, -4, 2", "responsiveness, -3, 3" })
	void noRuleLeavesItsRangeForAnyPair(String rule, double lowest, double highest) {
		var random = new Random(11);

		var points = IntStream.range(0, 3000)
			.mapToObj((i) -> this.ranking.match(RandomListings.demand(random), RandomListings.offer(random),
					likeness(random.nextDouble(), random.nextDouble() * 2 - 1)))
			.flatMap((match) -> match.components().stream())
			.filter((component) -> component.rule().equals(rule))
			.map(Component::points)
			.toList();

		assertThat(points).hasSize(3000).allSatisfy((some) -> assertThat(some).isBetween(lowest, highest));
		assertThat(new HashSet<>(points)).hasSizeGreaterThan(3);
	}

	@Test
	void theTextsCarryUpTo60Points() {
		var random = new Random(13);

		for (int i = 0; i < 1000; i++) {
			var match = this.ranking.match(aDemand().build(), anOffer().build(),
					likeness(random.nextDouble(), random.nextDouble() * 2 - 1));

			assertThat(match.components()
				.stream()
				.filter((component) -> Set.of("words", "meaning").contains(component.rule()))
				.mapToDouble(Component::points)
				.sum()).isBetween(0.0, 60.0);
		}
	}

	@Test
	void whatIsCutAtZeroIsAComponentOfItsOwn() {
		var match = this.ranking.match(aDemand().minTrl(9).field("NUCLEAR").build(),
				anOffer().trl(1).field("AEROSPACE").build(), likeness(0, 0));

		assertThat(match.score()).isZero();
		assertThat(match.components()).extracting(Component::rule).contains("limit");
	}

	@Test
	void alikeTextsWithoutAnyRuleAreWorth60Points() {
		var match = this.ranking.match(aDemand().build(), anOffer().build(), likeness(1, 1));

		assertThat(match.score()).isEqualTo(60);
	}

	@Test
	void withoutEmbeddingsWordsAloneAreWorth60PointsAndNoMeaningIsShown() {
		var match = this.ranking.match(aDemand().build(), anOffer().build(), new Likeness(1, null));

		assertThat(match.score()).isEqualTo(60);
		assertThat(match.components()).extracting(Component::rule).doesNotContain("meaning");
	}

	@Test
	void rulesMoveAPairWithinItsGradeNeverOutOfIt() {
		var demand = aDemand().minTrl(5).field("NUCLEAR").region("120116").build();
		var weak = this.ranking.match(demand, anOffer().trl(9).field("NUCLEAR").region("110108").build(),
				likeness(0.3, 0.45));
		var strong = this.ranking.match(demand, anOffer().trl(1).field("AEROSPACE").build(), likeness(1, 0.8));

		assertThat(strong.grade()).isEqualTo(Grade.STRONG);
		assertThat(Stream.of(weak, strong).sorted(Match.LISTING_ORDER)).first().isSameAs(strong);
	}

	@Test
	void equalScoresAreOrderedByTheNewerConfirmationThenById() {
		var demand = aDemand().build();
		var old = this.ranking.match(demand, anOffer("a1", "甲").confirmedOn("2026-04-01").build(), likeness(0.5, 0.5));
		var recent = this.ranking.match(demand, anOffer("a3", "乙").confirmedOn("2026-06-01").build(),
				likeness(0.5, 0.5));
		var never = this.ranking.match(demand, anOffer("a0", "丙").build(), likeness(0.5, 0.5));
		var neverToo = this.ranking.match(demand, anOffer("a2", "丁").build(), likeness(0.5, 0.5));

		assertThat(Stream.of(neverToo, old, never, recent).sorted(Match.LISTING_ORDER))
			.extracting((match) -> match.offer().id())
			.containsExactly("a3", "a1", "a0", "a2");
	}

	@Test
	void aHigherLikenessNeverLowersTheGrade() {
		var model = new GradeModel(Weights.standard().grades());

		for (double words = 0; words < 1; words += 0.1) {
			for (double cosine = 0; cosine < 0.9; cosine += 0.1) {
				var probability = model.relevance(likeness(words, cosine));

				assertThat(model.relevance(likeness(words + 0.1, cosine))).isGreaterThan(probability);
				assertThat(model.relevance(likeness(words, cosine + 0.1))).isGreaterThan(probability);
			}
		}
	}

}
