package io.techbridge.marketplace.listings.clarity;

import java.util.List;

import io.techbridge.marketplace.listings.clarity.LabelledNeeds.LabelledNeed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well the score agrees with those who have read the needs. The figures are printed,
 * for the report.
 */
class ClarityAccuracyTests {

	private static final List<LabelledNeed> NEEDS = LabelledNeeds.all();

	@Test
	void theScoreOrdersNeedsAsTheirReadersDo() {
		var weighed = correlation(NEEDS.stream().filter((need) -> !need.check()).toList());
		var check = correlation(NEEDS.stream().filter(LabelledNeed::check).toList());
		var all = correlation(NEEDS);
		System.out.printf(
				"Clarity, rank correlation: %.3f of 40 it was weighed with, %.3f of 20 put aside, %.3f of all%n",
				weighed, check, all);

		assertThat(NEEDS).hasSize(60);
		assertThat(all).isGreaterThanOrEqualTo(.7);
		assertThat(check).isGreaterThanOrEqualTo(.7);
	}

	/** Below 40 a broker is offered, who should not have to read what is clear. */
	@Test
	void whatReadersFindClearIsNotOfferedToBrokersAndWhatTheyFindVagueIs() {
		assertThat(NEEDS).filteredOn((need) -> need.label() >= 70)
			.allSatisfy((need) -> assertThat(ClarityScore.of(need.content()).value()).as(need.content().title())
				.isGreaterThanOrEqualTo(40));
		assertThat(NEEDS).filteredOn((need) -> need.label() <= 25)
			.allSatisfy((need) -> assertThat(ClarityScore.of(need.content()).value()).as(need.content().title())
				.isLessThan(40));
	}

	@Test
	void ranksOfEqualsAreShared() {
		assertThat(ranks(new double[] { 5, 1, 5, 3 })).containsExactly(3.5, 1, 3.5, 2);
	}

	/** Spearman's: the correlation of the ranks. */
	private static double correlation(List<LabelledNeed> needs) {
		var labels = ranks(needs.stream().mapToDouble(LabelledNeed::label).toArray());
		var scores = ranks(needs.stream().mapToDouble((need) -> ClarityScore.of(need.content()).value()).toArray());
		var mean = (needs.size() + 1) / 2.0;
		double together = 0;
		double ofLabels = 0;
		double ofScores = 0;
		for (var i = 0; i < labels.length; i++) {
			together += (labels[i] - mean) * (scores[i] - mean);
			ofLabels += Math.pow(labels[i] - mean, 2);
			ofScores += Math.pow(scores[i] - mean, 2);
		}
		return together / Math.sqrt(ofLabels * ofScores);
	}

	private static double[] ranks(double[] values) {
		var ranks = new double[values.length];
		for (var i = 0; i < values.length; i++) {
			var below = 0;
			var equal = 0;
			for (var other : values) {
				below += (other < values[i]) ? 1 : 0;
				equal += (other == values[i]) ? 1 : 0;
			}
			ranks[i] = below + (equal + 1) / 2.0;
		}
		return ranks;
	}

}
