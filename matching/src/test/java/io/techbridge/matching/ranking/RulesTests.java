package io.techbridge.matching.ranking;

import java.util.List;

import io.techbridge.matching.Component;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.techbridge.matching.Listings.aDemand;
import static io.techbridge.matching.Listings.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

class RulesTests {

	private static final String ROBOTS = "ADVANCED_MANUFACTURING.INDUSTRIAL_ROBOTS";

	private final Weights weights = Weights.standard();

	private static void assertNeutral(Component component, String reason) {
		assertThat(component.hundredths()).isZero();
		assertThat(component.reason().code()).isEqualTo(reason);
	}

	@Nested
	class Field {

		private final FieldRule rule = new FieldRule(RulesTests.this.weights.field());

		@Test
		void theSameSecondLevelFieldIsWorthMost() {
			var same = this.rule.apply(aDemand().field(ROBOTS).build(), anOffer().field(ROBOTS).build());
			var sameClass = this.rule.apply(aDemand().field(ROBOTS).build(),
					anOffer().field("ADVANCED_MANUFACTURING.LASER_PROCESSING").build());

			assertThat(same.points()).isEqualTo(5);
			assertThat(sameClass.points()).isEqualTo(3);
		}

		@Test
		void aClassAloneIsNotTheSameField() {
			var component = this.rule.apply(aDemand().field("NUCLEAR").build(), anOffer().field("NUCLEAR").build());

			assertThat(component.points()).isEqualTo(3);
			assertThat(component.reason().code()).isEqualTo("field.class");
		}

		@Test
		void anotherClassCountsAgainstThePairUnlessTheListsFileBothTogether() {
			var apart = this.rule.apply(aDemand().field(ROBOTS).build(), anOffer().field("AEROSPACE").build());
			var together = this.rule.apply(aDemand().field(ROBOTS).listField(ListField.SMART_EQUIPMENT).build(),
					anOffer().field("AEROSPACE").listField(ListField.SMART_EQUIPMENT).build());

			assertThat(apart.points()).isEqualTo(-5);
			assertThat(together.points()).isEqualTo(1);
		}

		@Test
		void aMissingFieldIsNeutralAndSaidSo() {
			assertNeutral(this.rule.apply(aDemand().field(ROBOTS).build(), anOffer().build()), "field.unknown");
		}

	}

	@Nested
	class Maturity {

		private final MaturityRule rule = new MaturityRule(RulesTests.this.weights.maturity());

		@ParameterizedTest
		@CsvSource({ "6, 6, 3", "6, 9, 3", "6, 5, -2", "6, 4, -4", "6, 3, -6", "6, 1, -6" })
		void theDistanceToTheLevelAskedForDecides(int asked, int offered, double points) {
			var component = this.rule.apply(aDemand().minTrl(asked).build(), anOffer().trl(offered).build());

			assertThat(component.points()).isEqualTo(points);
		}

		@Test
		void aPilotTestCountsEvenIfNoLevelIsAskedFor() {
			var tested = this.rule.apply(aDemand().build(), anOffer().stage(Stage.PILOT_TESTED).build());
			var untested = this.rule.apply(aDemand().build(), anOffer().stage(Stage.IN_DEVELOPMENT).build());

			assertThat(tested.points()).isEqualTo(2);
			assertThat(untested.points()).isEqualTo(-2);
		}

		@Test
		void theWorstAndTheBestStayWithinTheRangeOfTheRule() {
			var worst = this.rule.apply(aDemand().minTrl(9).build(),
					anOffer().trl(1).stage(Stage.IN_DEVELOPMENT).build());
			var best = this.rule.apply(aDemand().minTrl(5).build(),
					anOffer().trl(9).stage(Stage.MASS_PRODUCIBLE).build());

			assertThat(worst.points()).isEqualTo(-8);
			assertThat(best.points()).isEqualTo(5);
		}

		@Test
		void nothingStatedIsNeutralAndSaidSo() {
			assertNeutral(this.rule.apply(aDemand().minTrl(5).build(), anOffer().build()), "maturity.unknown");
		}

	}

	@Nested
	class Modes {

		private final ModesRule rule = new ModesRule(RulesTests.this.weights.modes());

		@Test
		void aSharedWayOfTransferCounts() {
			var component = this.rule.apply(
					aDemand().modes(TransferMode.SERVICE, TransferMode.JOINT_DEVELOPMENT).build(),
					anOffer().modes(TransferMode.JOINT_DEVELOPMENT).tryBeforePay().build());

			assertThat(component.points()).isEqualTo(3);
			assertThat(component.reason().code()).isEqualTo("modes.shared.easy");
		}

		@Test
		void noSharedWayCountsAgainstThePair() {
			var component = this.rule.apply(aDemand().modes(TransferMode.ASSIGNMENT).build(),
					anOffer().modes(TransferMode.EQUITY).build());

			assertThat(component.points()).isEqualTo(-3);
		}

		@Test
		void waysNotStatedAreNeutralAndSaidSo() {
			assertNeutral(this.rule.apply(aDemand().modes(TransferMode.ASSIGNMENT).build(), anOffer().build()),
					"modes.unknown");
		}

	}

	@Nested
	class Money {

		private static final long WAN = 1_000_000;

		private final MoneyRule rule = new MoneyRule(RulesTests.this.weights.money());

		@ParameterizedTest
		@CsvSource({ "80, 100, 3", "100, 100, 3", "125, 100, 0", "126, 100, -2", "200, 100, -2", "201, 100, -4" })
		void theLowestPriceIsHeldAgainstTheHighestBudget(long price, long budget, double points) {
			var component = this.rule.apply(aDemand().budget(MoneyRange.between(null, budget * WAN)).build(),
					anOffer().price(MoneyRange.between(price * WAN, null)).build());

			assertThat(component.points()).isEqualTo(points);
		}

		@Test
		void aNegotiableOrOpenAmountIsNeutralAndSaidSo() {
			var budget = aDemand().budget(MoneyRange.between(null, 10 * WAN)).build();

			assertNeutral(this.rule.apply(budget, anOffer().price(MoneyRange.ofNegotiable()).build()), "money.unknown");
			assertNeutral(this.rule.apply(budget, anOffer().price(MoneyRange.between(null, 50 * WAN)).build()),
					"money.unknown");
			assertNeutral(this.rule.apply(aDemand().budget(MoneyRange.between(10 * WAN, null)).build(),
					anOffer().price(MoneyRange.between(50 * WAN, null)).build()), "money.unknown");
		}

	}

	@Nested
	class Region {

		private final RegionScoring rule = new RegionScoring(RulesTests.this.weights.region(), RegionRules.standard());

		@Test
		void resultsOfBeijingAreBoostedForTianjinAndHebei() {
			var tianjin = this.rule.apply(aDemand().region("120116").build(), anOffer().region("110108").build());
			var shanghai = this.rule.apply(aDemand().region("310000").build(), anOffer().region("110108").build());

			// boost 3 and half an hour by train 2
			assertThat(tianjin.points()).isEqualTo(5);
			assertThat(shanghai.points()).isZero();
		}

		@Test
		void theSameCityCountsForAllItsDistricts() {
			var component = this.rule.apply(aDemand().region("120116").build(), anOffer().region("120104").build());

			assertThat(component.points()).isEqualTo(3);
			assertThat(component.reason().arguments()).first().extracting("code").isEqualTo("region.sameCity");
		}

		@Test
		void aProvinceAloneIsNoCity() {
			var component = this.rule.apply(aDemand().region("130000").build(), anOffer().region("130000").build());

			assertNeutral(component, "region.neutral");
		}

		@Test
		void theSumIsCutAtTheLimit() {
			var generous = RegionRuleBuilder.builder()
				.id("1")
				.kind(RegionRule.Kind.BOOST)
				.name("园区")
				.nameEn("park")
				.points(5)
				.build();
			var scoring = new RegionScoring(RulesTests.this.weights.region(),
					new RegionRules(List.of(generous, generous)));

			var component = scoring.apply(aDemand().region("120116").build(), anOffer().region("110108").build());

			assertThat(component.points()).isEqualTo(8);
		}

		@Test
		void aPriorityFieldIsForOffersOfThatField() {
			var focus = RegionRuleBuilder.builder()
				.id("1")
				.kind(RegionRule.Kind.PRIORITY_FIELD)
				.name("园区重点")
				.nameEn("park focus")
				.to(List.of(new RegionCode("133100")))
				.fields(List.of(new FieldCode("NUCLEAR")))
				.points(4)
				.build();
			var rules = new RegionRules(List.of(focus));
			var scoring = new RegionScoring(RulesTests.this.weights.region(), rules);
			var demand = aDemand().region("133100").build();

			assertThat(scoring.apply(demand, anOffer().region("110000").field("NUCLEAR.ISOTOPES").build()).points())
				.isEqualTo(4);
			assertThat(scoring.apply(demand, anOffer().region("110000").field("AEROSPACE").build()).points()).isZero();
		}

		@Test
		void aPreferredRegionCounts() {
			var component = this.rule.apply(aDemand().preferring("130000").build(), anOffer().region("130600").build());

			assertThat(component.points()).isEqualTo(2);
		}

		@Test
		void anUnknownRegionIsNeutralAndSaidSo() {
			assertNeutral(this.rule.apply(aDemand().build(), anOffer().region("110108").build()), "region.unknown");
		}

	}

}
