package io.techbridge.marketplace.lists;

import java.math.BigDecimal;

import io.techbridge.matching.MoneyRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "10–20万 | 100000 | 200000", "10-20万元 | 100000 | 200000", "10万至20万 | 100000 | 200000",
					"１０～２０万元 | 100000 | 200000", "10 到 20 万 | 100000 | 200000", "8000-1万 | 8000 | 10000",
					"50万元 | 500000 | 500000", "1.5亿 | 150000000 | 150000000", "￥1,234,567.89 | 1234567.89 | 1234567.89",
					"1234567 | 1234567 | 1234567", "约50万 | 500000 | 500000", "50万左右 | 500000 | 500000",
					"50万元（含税） | 500000 | 500000", "3千万 | 30000000 | 30000000", "200万元（可面议） | 2000000 | 2000000",
					"100万元，具体面议 | 1000000 | 1000000", "10w | 100000 | 100000", "CNY 200,000 | 200000 | 200000",
					"2 million yuan | 2000000 | 2000000", "500000元—800000元 | 500000 | 800000",
					"人民币50万元整 | 500000 | 500000", "0.5万 | 5000 | 5000", "不超过50万元 |  | 500000", "50万以内 |  | 500000",
					"≤50万 |  | 500000", "up to 50万 |  | 500000", "50万以上 | 500000 | ", "不低于50万 | 500000 | ",
					"100万元起 | 1000000 | ", "500万+ | 5000000 | " })
	void readsAmountsAsPeopleWriteThem(String text, String minYuan, String maxYuan) {
		var read = MoneyText.parse(text, null);

		assertThat(read.problem()).isNull();
		assertThat(read.value()).isEqualTo(MoneyRange.between(fen(minYuan), fen(maxYuan)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "面议", "价格面议", "可协商", "双方协商确定", "negotiable", "待定" })
	void readsWordsForNegotiable(String text) {
		assertThat(MoneyText.parse(text, null).value()).isEqualTo(MoneyRange.ofNegotiable());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "50 | 万元 | 500000 | 500000", "10-20 | 万元 | 100000 | 200000", "50元 | 万元 | 50 | 50",
					"不超过50 | 万 |  | 500000", "0.3 | 亿元 | 30000000 | 30000000", "30000 | 元 | 30000 | 30000" })
	void aBareNumberCountsInTheUnitOfTheColumn(String text, String unit, String minYuan, String maxYuan) {
		assertThat(MoneyText.parse(text, unit).value()).isEqualTo(MoneyRange.between(fen(minYuan), fen(maxYuan)));
	}

	@Test
	void aSmallNumberWithoutAnyUnitIsNotGuessed() {
		assertThat(MoneyText.parse("50", null).problem()).isEqualTo("money-unit");
		assertThat(MoneyText.parse("10-20", null).problem()).isEqualTo("money-unit");
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "20万-10万", "0.00001元", "99999999999亿", "-5万", "50万/年", "1.2.3万", "五十多万",
			"10-20-30万", "=1+1" })
	void anythingElseIsUnreadable(String text) {
		assertThat(MoneyText.parse(text, null).problem()).isEqualTo("money");
	}

	@Test
	void noLimitIsNoAmountAndNoMistake() {
		var read = MoneyText.parse("不限", null);

		assertThat(read.value()).isNull();
		assertThat(read.problem()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "预算(万元) | 万元", "预算（单位：万元） | 万元", "Budget (CNY) | 元", "价格【元】 | 元", "预算（人民币万元） | 万元" })
	void theColumnNameMayGiveTheUnit(String header, String unit) {
		assertThat(ColumnNames.unitIn(header)).isEqualTo(unit);
	}

	private static Long fen(String yuan) {
		return (yuan == null) ? null : new BigDecimal(yuan).movePointRight(2).longValueExact();
	}

}
