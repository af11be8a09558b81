package io.techbridge.matching.indicators;

import java.util.List;

import io.techbridge.matching.ComparedIndicator;
import io.techbridge.matching.ComparedIndicator.Outcome;
import io.techbridge.matching.Indicator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.techbridge.matching.Listings.aDemand;
import static io.techbridge.matching.Listings.anOffer;
import static io.techbridge.matching.Listings.atLeast;
import static io.techbridge.matching.Listings.atMost;
import static io.techbridge.matching.Listings.between;
import static io.techbridge.matching.Listings.exactly;
import static io.techbridge.matching.Listings.must;
import static org.assertj.core.api.Assertions.assertThat;

class IndicatorComparisonTests {

	private final IndicatorComparison comparison = new IndicatorComparison(0.05);

	private Outcome outcome(Indicator asked, Indicator... offered) {
		return compared(asked, offered).outcome();
	}

	private ComparedIndicator compared(Indicator asked, Indicator... offered) {
		return this.comparison.compare(aDemand().indicators(asked).build(), anOffer().indicators(offered).build())
			.getFirst();
	}

	private boolean isOutOfReach(Indicator asked, Indicator... offered) {
		return !this.comparison.outOfReach(aDemand().indicators(asked).build(), anOffer().indicators(offered).build())
			.isEmpty();
	}

	@Test
	void aFigureAtLeastAsGoodIsReached() {
		assertThat(outcome(atLeast("脱硝效率", 90, "%"), atLeast("脱硝效率", 92, "%"))).isEqualTo(Outcome.REACHED);
		assertThat(outcome(atMost("空洞率", 1.5, "%"), atMost("空洞率", 1.5, "%"))).isEqualTo(Outcome.REACHED);
		assertThat(outcome(atLeast("脱硝效率", 90, "%"), exactly("脱硝效率", 95, "%"))).isEqualTo(Outcome.REACHED);
	}

	@Test
	void aFigureThatFallsShortIsCloseWithinATwentiethAndMissedBeyond() {
		assertThat(outcome(atLeast("脱硝效率", 90, "%"), atLeast("脱硝效率", 86, "%"))).isEqualTo(Outcome.CLOSE);
		assertThat(outcome(atLeast("脱硝效率", 90, "%"), atLeast("脱硝效率", 70, "%"))).isEqualTo(Outcome.MISSED);
		assertThat(outcome(atMost("电耗", 10, "kWh/t"), atMost("电耗", 10.4, "kWh/t"))).isEqualTo(Outcome.CLOSE);
		assertThat(outcome(atMost("电耗", 10, "kWh/t"), exactly("电耗", 15, "kWh/t"))).isEqualTo(Outcome.MISSED);
	}

	@Test
	void aRangeIsReachedByWhatLiesInItAndByWhatCoversIt() {
		var asked = between("粒径", 5, 10, "μm");

		assertThat(outcome(asked, between("粒径", 6, 8, "μm"))).isEqualTo(Outcome.REACHED);
		assertThat(outcome(asked, between("粒径", 1, 50, "μm"))).isEqualTo(Outcome.REACHED);
		assertThat(outcome(asked, exactly("粒径", 7, "μm"))).isEqualTo(Outcome.REACHED);
		assertThat(outcome(asked, between("粒径", 8, 12, "μm"))).isEqualTo(Outcome.COMPARE);
		assertThat(outcome(asked, atLeast("粒径", 3, "μm"))).isEqualTo(Outcome.COMPARE);
		assertThat(outcome(asked, atLeast("粒径", 30, "μm"))).isEqualTo(Outcome.MISSED);
	}

	@ParameterizedTest
	@CsvSource({ "压力, 2, 兆帕, 压力, 20, bar", "厚度, 5, 毫米, 厚度, 0.5, cm", "寿命, 10000, 次, 使用寿命, 1, 万次",
			"处理量, 240, 吨/天, 处理量, 10, t/h", "含水率, 5, ‰, 含水量, 0.5, %", "浓度, 10, ppm, 浓度, 0.001, %",
			"转速, 3000, rpm, 转速, 3000, 转/分", "导热系数, 2, W/(m·K), 热导率, 2, W/(m·K)", "流量, 1, m³/h, 流量, 1000, 升/小时",
			"ＮＯｘ去除率, 90, ％, NOx脱除率, 90, %", "功率, 1, MW, 功率, 1000, KW" })
	void unitsAreConvertedAndNamesWrittenInAnotherWayAreTheSame(String asked, double value, @Nullable String unit,
			String offered, double other, @Nullable String otherUnit) {
		var outcome = outcome(exactly(asked, value, unit), exactly(offered, other, otherUnit));

		assertThat(outcome).isEqualTo(Outcome.REACHED);
	}

	@Test
	void emptyWordsAroundANameMakeNoDifferenceButHighestAndLowestDo() {
		assertThat(outcome(atLeast("系统效率指标", 90, "%"), atLeast("效率 值", 91, "%"))).isEqualTo(Outcome.REACHED);
		assertThat(outcome(atLeast("最高温度", 900, "℃"), atMost("最低温度", 100, "℃"))).isEqualTo(Outcome.NOT_STATED);
	}

	@ParameterizedTest
	@CsvSource({ "硬度, 60, HRC, 硬度, 700, HV", "效率, 90, %, 效率, 0.95, ", "温升, 20, ℃, 温升, 20, K",
			"循环寿命, 1000, 次, 循环寿命, 90, %", "脱硝效率(150℃), 90, %, 脱硝效率, 95, %" })
	void whatCannotBeConvertedOrIsMerelySimilarIsLeftToPeople(String asked, double value, @Nullable String unit,
			String offered, double other, @Nullable String otherUnit) {
		var limit = must(atLeast(asked, value, unit));

		assertThat(outcome(limit, atLeast(offered, other, otherUnit))).isEqualTo(Outcome.COMPARE);
		assertThat(isOutOfReach(limit, exactly(offered, 0, otherUnit))).isFalse();
	}

	@Test
	void anUnknownUnitIsComparedByItsText() {
		assertThat(outcome(atLeast("硬度", 60, "HRC"), atLeast("硬度", 62, " HRC"))).isEqualTo(Outcome.REACHED);
	}

	@Test
	void aStatementInWordsIsLeftToPeopleWhereTheOfferSpeaksOfIt() {
		assertThat(outcome(Indicator.statement("焊点无裂纹"), Indicator.statement("焊点无可见裂纹"))).isEqualTo(Outcome.COMPARE);
		assertThat(outcome(Indicator.statement("焊点无裂纹"), atLeast("功率", 5, "kW"))).isEqualTo(Outcome.NOT_STATED);
	}

	@Test
	void whatTheOfferSaysNothingAboutIsNotStated() {
		var compared = compared(atLeast("脱硝效率", 90, "%"), atMost("重量", 5, "kg"));

		assertThat(compared.outcome()).isEqualTo(Outcome.NOT_STATED);
		assertThat(compared.offered()).isNull();
	}

	@Test
	void ofSeveralFiguresTheBestCounts() {
		var compared = compared(atLeast("脱硝效率", 90, "%"), atLeast("脱硝效率", 80, "%"), atLeast("脱硝效率", 95, "%"));

		assertThat(compared.outcome()).isEqualTo(Outcome.REACHED);
		assertThat(compared.offered()).isEqualTo(atLeast("脱硝效率", 95, "%"));
	}

	@Test
	void aMustIsOutOfReachOnlyIfNoValueStatedCanSatisfyIt() {
		var asked = must(atLeast("脱硝效率", 90, "%"));

		assertThat(isOutOfReach(asked, exactly("脱硝效率", 85, "%"))).isTrue();
		assertThat(isOutOfReach(asked, atMost("脱硝率", 0.85, "%"))).isTrue();
		assertThat(isOutOfReach(asked, atLeast("脱硝效率", 85, "%"))).isFalse();
		assertThat(isOutOfReach(asked, between("脱硝效率", 80, 92, "%"))).isFalse();
		assertThat(isOutOfReach(asked, exactly("脱硝效率", 85, "%"), exactly("脱硝效率", 95, "%"))).isFalse();
		assertThat(isOutOfReach(asked, exactly("除尘效率", 50, "%"))).isFalse();
		assertThat(isOutOfReach(asked)).isFalse();
	}

	@Test
	void aWishIsNeverOutOfReach() {
		assertThat(isOutOfReach(atLeast("脱硝效率", 90, "%"), exactly("脱硝效率", 50, "%"))).isFalse();
	}

	@Test
	void nothingAskedForMeansNothingCompared() {
		assertThat(this.comparison.compare(aDemand().build(), anOffer().indicators(atLeast("功率", 5, "kW")).build()))
			.isEqualTo(List.of());
	}

}
