package io.techbridge.matching.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.Indicator;
import io.techbridge.matching.Industry;
import io.techbridge.matching.Labels;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;
import io.techbridge.matching.ReasonTexts;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import io.techbridge.matching.indicators.IndicatorComparison;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.techbridge.matching.Listings.aDemand;
import static io.techbridge.matching.Listings.anOffer;
import static io.techbridge.matching.Listings.atLeast;
import static io.techbridge.matching.Listings.atMost;
import static io.techbridge.matching.Listings.exactly;
import static io.techbridge.matching.Listings.must;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Indicators, time, answers, rules of parks, and what excludes.
 */
class MoreRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

	private final Weights weights = Weights.standard();

	private final IndicatorComparison comparison = new IndicatorComparison(this.weights.indicators().closeWithin());

	private static void assertNeutral(Component component, String reason) {
		assertThat(component.hundredths()).isZero();
		assertThat(component.reason().code()).isEqualTo(reason);
	}

	@Nested
	class Indicators {

		private final IndicatorRule rule = new IndicatorRule(MoreRulesTests.this.weights.indicators(),
				MoreRulesTests.this.comparison);

		private Component of(Indicator asked, Indicator... offered) {
			return this.rule.apply(aDemand().indicators(asked).build(), anOffer().indicators(offered).build());
		}

		@Test
		void aMustCountsMoreThanAWishBothWays() {
			var better = atLeast("效率", 95, "%");
			var worse = atLeast("效率", 50, "%");
			var asked = atLeast("效率", 90, "%");

			assertThat(of(must(asked), better).points()).isEqualTo(4);
			assertThat(of(asked, better).points()).isEqualTo(2);
			assertThat(of(must(asked), worse).points()).isEqualTo(-6);
			assertThat(of(asked, worse).points()).isEqualTo(-2);
		}

		@Test
		void whatIsMerelySimilarOrNotStatedGivesAndTakesNothing() {
			assertThat(of(must(atLeast("硬度", 60, "HRC")), atLeast("硬度", 700, "HV")).points()).isZero();
			assertThat(of(must(atLeast("硬度", 60, "HRC")), atLeast("功率", 7, "kW")).points()).isZero();
		}

		@Test
		void whatBecameOfEachIsSaid() {
			var component = this.rule.apply(
					aDemand()
						.indicators(must(atLeast("效率", 90, "%")), atMost("重量", 5, "kg"), atLeast("硬度", 60, "HRC"),
								atLeast("寿命", 5, "年"))
						.build(),
					anOffer().indicators(atLeast("效率", 95, "%"), atMost("重量", 8, "kg"), atLeast("硬度", 700, "HV"))
						.build());
			var texts = new ReasonTexts(new CodesAsLabels());

			assertThat(component.points()).isEqualTo(2);
			assertThat(texts.sentence(component.reason(), Locale.CHINESE))
				.isEqualTo("指标达到：要求效率≥90.0%，成果为效率≥95.0%；指标未达到：要求重量≤5.0kg，成果为重量≤8.0kg；"
						+ "请人工比对：要求硬度≥60.0HRC，成果为硬度≥700.0HV；成果未说明：要求寿命≥5.0年");
		}

		@Test
		void indicatorsThatAreMissingOnOneSideAreNeutralAndSaidSo() {
			var asked = aDemand().indicators(atLeast("效率", 90, "%")).build();

			assertNeutral(this.rule.apply(asked, anOffer().build()), "indicators.unstated");
			assertNeutral(this.rule.apply(aDemand().build(), anOffer().build()), "indicators.unasked");
		}

	}

	@Nested
	class Time {

		private final TimeRule rule = new TimeRule(MoreRulesTests.this.weights.time(), TODAY);

		@ParameterizedTest
		@CsvSource({ "2027-01-27, MASS_PRODUCIBLE, 1", "2027-01-26, MASS_PRODUCIBLE, -1",
				"2026-12-10, MASS_PRODUCIBLE, -3", "2027-06-01, PILOT_TESTED, 1", "2027-06-01, IN_DEVELOPMENT, -3",
				"2028-01-01, IN_DEVELOPMENT, -1" })
		void theStageTellsWhetherTheDeadlineCanBeKept(String deadline, Stage stage, double points) {
			var component = this.rule.apply(aDemand().deadline(deadline).build(), anOffer().stage(stage).build());

			assertThat(component.points()).isEqualTo(points);
		}

		@ParameterizedTest
		@CsvSource({ "2026-11-01, 1", "2026-06-01, 0", "2026-01-01, -1" })
		void aRecentConfirmationCountsAndAnOldOneCountsAgainst(String confirmed, double points) {
			var component = this.rule.apply(aDemand().build(), anOffer().confirmedOn(confirmed).build());

			assertThat(component.points()).isEqualTo(points);
		}

		@Test
		void aDeadlineThatHasPassedIsNeutral() {
			var component = this.rule.apply(aDemand().deadline("2026-11-27").build(),
					anOffer().stage(Stage.IN_DEVELOPMENT).build());

			assertThat(component.points()).isZero();
			assertThat(component.reason().arguments()).extracting("code")
				.containsExactly("time.over", "time.unconfirmed");
		}

		@Test
		void nothingStatedIsNeutralAndSaidSo() {
			var component = this.rule.apply(aDemand().build(), anOffer().build());

			assertThat(component.points()).isZero();
			assertThat(component.reason().arguments()).extracting("code")
				.containsExactly("time.noDeadline", "time.unconfirmed");
		}

	}

	@Nested
	class Responsiveness {

		private final ResponsivenessRule rule = new ResponsivenessRule(MoreRulesTests.this.weights.responsiveness());

		@ParameterizedTest
		@CsvSource({ "1, 2, 3", "0.9, 9, 2", "0.6, 2, 1", "0.6, 9, 0", "0.4, 2, -1", "0.1, 2, -3" })
		void whoAnswersMostMessagesSoonIsWorthMore(double share, double days, double points) {
			var component = this.rule.apply(aDemand().build(), anOffer().answering(share, days, 5).build());

			assertThat(component.points()).isEqualTo(points);
		}

		@Test
		void withoutEnoughOfARecordItIsNeutralAndSaidSo() {
			assertNeutral(this.rule.apply(aDemand().build(), anOffer().build()), "responsiveness.unknown");
			assertNeutral(this.rule.apply(aDemand().build(), anOffer().answering(0, 0, 2).build()),
					"responsiveness.unknown");
		}

	}

	@Nested
	class Industries {

		private final FieldRule rule = new FieldRule(MoreRulesTests.this.weights.field());

		@Test
		void theSameIndustryAddsToWhateverTheFieldGives() {
			var demand = aDemand().field("NUCLEAR").industries("C25", "C35").build();

			assertThat(this.rule.apply(demand, anOffer().field("NUCLEAR").industries("C35").build()).points())
				.isEqualTo(4);
			assertThat(this.rule.apply(demand, anOffer().industries("C").build()).points()).isEqualTo(1);
			assertThat(this.rule.apply(demand, anOffer().industries("D44").build()).points()).isZero();
		}

	}

	@Nested
	class RulesOfParks {

		private RegionScoring with(RegionRuleBuilder... rules) {
			var all = new ArrayList<RegionRule>();
			for (var rule : rules) {
				all.add(rule.id("r" + all.size()).name("规则" + all.size()).nameEn("rule " + all.size()).build());
			}
			return new RegionScoring(MoreRulesTests.this.weights.region(), new RegionRules(all).inForce(TODAY));
		}

		private static RegionRuleBuilder boost(double points) {
			return RegionRuleBuilder.builder().kind(RegionRule.Kind.BOOST).points(points);
		}

		private double points(RegionScoring scoring, Demand demand, Offer offer) {
			return scoring.apply(demand, offer).points();
		}

		@Test
		void aRuleOfAParkIsForTheNeedsOfItsCompanies() {
			var scoring = with(boost(4).forPark("ZGC"));

			assertThat(points(scoring, aDemand().park("ZGC").build(), anOffer().build())).isEqualTo(4);
			assertThat(points(scoring, aDemand().park("BDA").build(), anOffer().build())).isZero();
			assertThat(points(scoring, aDemand().build(), anOffer().build())).isZero();
		}

		@Test
		void parksAndRegionsOfOneSideAreAlternatives() {
			var scoring = with(boost(2).from(List.of(new RegionCode("110000"))).parksFrom(List.of("TK")));

			assertThat(points(scoring, aDemand().build(), anOffer().region("110108").build())).isEqualTo(2);
			assertThat(points(scoring, aDemand().build(), anOffer().region("120000").park("TK").build())).isEqualTo(2);
			assertThat(points(scoring, aDemand().build(), anOffer().region("120000").build())).isZero();
		}

		@Test
		void onlyRulesInForceCount() {
			var scoring = with(boost(1).enabled(false), boost(2).validFrom(TODAY.plusDays(1)),
					boost(3).validTo(TODAY.minusDays(1)), boost(4).validFrom(TODAY).validTo(TODAY));

			assertThat(points(scoring, aDemand().build(), anOffer().build())).isEqualTo(4);
		}

		@Test
		void rulesAreNamedByPriorityAndTheCutIsSaid() {
			var component = with(boost(5).priority(2), boost(5).priority(1)).apply(aDemand().build(),
					anOffer().build());

			assertThat(component.points()).isEqualTo(8);
			assertThat(component.reason().arguments()).containsExactly(Reason.of("region.rule", "规则1", "rule 1", 5.0),
					Reason.of("region.rule", "规则0", "rule 0", 5.0), Reason.of("region.limit", -5.0, 8.0));
		}

		@Test
		void shortWaysCountAsMuchAsTheRuleSays() {
			var scoring = with(RegionRuleBuilder.builder().kind(RegionRule.Kind.PROXIMITY).forPark("ZGC").points(4.5));
			var tianjin = aDemand().park("ZGC").region("120116").build();

			assertThat(points(scoring, tianjin, anOffer().region("120104").build())).isEqualTo(4.5);
			assertThat(points(scoring, tianjin, anOffer().region("110108").build())).isEqualTo(3);
			assertThat(points(scoring, aDemand().region("120116").build(), anOffer().region("120104").build()))
				.isZero();
		}

	}

	@Nested
	class Exclusions {

		private static List<String> codes(RegionRules rules, Demand demand, Offer offer) {
			return Ranking.standard(Weights.standard(), rules, TODAY)
				.exclusions(demand, offer)
				.stream()
				.map(Reason::code)
				.toList();
		}

		@Test
		void everyConditionThatFailsIsNamed() {
			var restriction = RegionRuleBuilder.builder()
				.id("1")
				.kind(RegionRule.Kind.RESTRICT)
				.name("暂停")
				.nameEn("paused")
				.parksFrom(List.of("TK"))
				.fields(List.of(new FieldCode("NUCLEAR")))
				.build();
			var rules = new RegionRules(List.of(restriction));
			var demand = aDemand().excluding("130000")
				.region("120116")
				.indicators(must(atLeast("效率", 90, "%")))
				.build();
			var offer = anOffer().region("130600")
				.onlyTo("110000")
				.park("TK")
				.field("NUCLEAR.ISOTOPES")
				.indicators(exactly("效率", 80, "%"));

			assertThat(codes(rules, demand, offer.build())).containsExactly("excluded.region", "excluded.allowed",
					"excluded.rule", "excluded.indicator");
			assertThat(codes(rules, demand, offer.field("AEROSPACE").build())).doesNotContain("excluded.rule");
		}

		@Test
		void whatIsNotStatedExcludesNothing() {
			assertThat(codes(RegionRules.standard(), aDemand().build(), anOffer().onlyTo("110000").build())).isEmpty();
			assertThat(codes(RegionRules.standard(), aDemand().excluding("130000").build(), anOffer().build()))
				.isEmpty();
		}

	}

	/** Codes stand for themselves. */
	private static final class CodesAsLabels implements Labels {

		@Override
		public String field(FieldCode field, Locale locale) {
			return field.value();
		}

		@Override
		public String region(RegionCode region, Locale locale) {
			return region.value();
		}

		@Override
		public String industry(Industry industry, Locale locale) {
			return industry.code();
		}

	}

}
