package io.techbridge.matching.ranking;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;

import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Grade;
import io.techbridge.matching.Match;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.junit.jupiter.api.Test;

import static io.techbridge.matching.Listings.aDemand;
import static io.techbridge.matching.Listings.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	private final Ranking ranking = Ranking.standard(Weights.standard(), RegionRules.standard(),
			LocalDate.of(2026, 11, 28));

	private static Likeness likeness(double words, double cosine) {
		return new Likeness(words, new Likeness.Meaning(cosine, cosine, 0.7));
	}

	@Test
	void theComponentsOfAnyPairSumToItsScoreBetween0And100() {
		var random = new Random(7);

		for (int i = 0; i < 2000; i++) {
			var match = this.ranking.match(randomDemand(random), randomOffer(random),
					likeness(random.nextDouble(), random.nextDouble() * 2 - 1));

			assertThat(match.score()).isBetween(0.0, 100.0);
			assertThat(match.components().stream().mapToInt(Component::hundredths).sum()).isEqualTo(match.hundredths());
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
		var old = this.ranking.match(demand, anOffer("a1", "甲").confirmedOn("2026-01-01").build(), likeness(0.5, 0.5));
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

	private static Demand randomDemand(Random random) {
		var demand = aDemand();
		if (random.nextBoolean()) {
			demand.minTrl(1 + random.nextInt(9)).region(random.nextBoolean() ? "120116" : "130600");
		}
		if (random.nextBoolean()) {
			demand.field(random.nextBoolean() ? "NUCLEAR" : "AEROSPACE").modes(TransferMode.SERVICE);
		}
		return demand.build();
	}

	private static Offer randomOffer(Random random) {
		var offer = anOffer();
		if (random.nextBoolean()) {
			offer.trl(1 + random.nextInt(9)).stage(Stage.values()[random.nextInt(5)]);
		}
		if (random.nextBoolean()) {
			offer.region(random.nextBoolean() ? "110108" : "120104").modes(TransferMode.EQUITY).field("NUCLEAR");
		}
		return offer.build();
	}

}
