package io.techbridge.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonTextsTests {

	private static final Labels LABELS = new Labels() {

		@Override
		public String field(FieldCode field, Locale locale) {
			return "工业机器人";
		}

		@Override
		public String region(RegionCode region, Locale locale) {
			return locale.equals(Locale.ENGLISH) ? "Tianjin" : "天津市";
		}

		@Override
		public String industry(Industry industry, Locale locale) {
			return locale.equals(Locale.ENGLISH) ? "Special equipment" : "专用设备制造业";
		}

	};

	private final ReasonTexts texts = new ReasonTexts(LABELS);

	private static Set<String> keys(String resource) throws IOException {
		var properties = new Properties();
		try (var in = ReasonTexts.class.getResourceAsStream(resource)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties.stringPropertyNames();
	}

	@Test
	void everySentenceExistsInBothLanguages() throws IOException {
		assertThat(keys("/matching/reasons_en.properties")).isEqualTo(keys("/matching/reasons.properties"));
	}

	@Test
	void codesAndConstantsAreWrittenAsLabels() {
		var reason = Reason.of("modes.shared", EnumSet.of(TransferMode.ASSIGNMENT, TransferMode.SERVICE));

		assertThat(this.texts.sentence(reason, Locale.CHINESE)).isEqualTo("合作方式一致：转让、技术服务");
		assertThat(this.texts.sentence(reason, Locale.ENGLISH))
			.isEqualTo("Same way of transfer: assignment, technical service");
	}

	@Test
	void severalReasonsAreJoinedToOneSentence() {
		var reason = Reason.of("join", Reason.of("region.rule", "北京成果优先", "Results of Beijing", 3.0),
				Reason.of("region.sameCity", new RegionCode("120000")));

		assertThat(this.texts.sentence(reason, Locale.CHINESE)).isEqualTo("北京成果优先（3分）；双方同在天津市");
		assertThat(this.texts.sentence(reason, Locale.ENGLISH))
			.isEqualTo("Results of Beijing (3 points); Both are in Tianjin");
	}

	@Test
	void amountsAreIn万元OrInYuan() {
		var reason = Reason.of("money.within", MoneyRange.between(50_000_000L, 120_500_000L),
				MoneyRange.between(null, 200_000_000L));

		assertThat(this.texts.sentence(reason, Locale.CHINESE)).isEqualTo("预算200万元以下覆盖意向价格50–120.5万元");
		assertThat(this.texts.sentence(reason, Locale.ENGLISH))
			.isEqualTo("The budget of up to CNY 2,000,000 covers the price of CNY 500,000–1,205,000");
	}

	@Test
	void textsFromListingsAreNotTakenForPatterns() {
		var reason = Reason.of("words.shared", 50L, List.of("{0}", "it's"));

		assertThat(this.texts.sentence(reason, Locale.CHINESE)).isEqualTo("用词得分是全部成果中最高分的50%，共同出现：{0}、it's");
	}

}
