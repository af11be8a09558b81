package io.techbridge.marketplace.listings.clarity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.TransferMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class RateClarityTests {

	private static final String PROBLEM = "座椅骨架采用MAG焊，飞溅落入滑轨造成卡滞，返工率2.6%，每天返工45件，单件工时6分钟。飞溅颗粒直径0.2至0.8毫米，集中在第3道焊缝，"
			+ "焊接电流180安、电压22伏、节拍52秒，客户上月因此退货两批，损失11万元。";

	private static final NeedContent FULL = NeedContentBuilder.builder()
		.title("座椅滑轨飞溅卡滞")
		.problem(PROBLEM)
		.tried("试过防飞溅剂，返工率降到1.9%，但电泳附着力下降，涂层剥落；换过低飞溅焊机，效果不明显。")
		.basis("机器人焊接工位14个，可停线两小时做试验，有高速相机和金相显微镜可用。")
		.indicators(List.of(indicator("返工率", "%"), indicator("单工位改造费用", "万元"), indicator("节拍", "s")))
		.deadline(LocalDate.of(2027, 3, 31))
		.budget(MoneyRange.between(1L, 2L))
		.transferModes(List.of(TransferMode.SERVICE))
		.build();

	private final RateClarity rate = new RateClarity(messages());

	@BeforeEach
	void readChinese() {
		LocaleContextHolder.setLocale(Locale.CHINESE);
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void theMostPointsOfAllPartsSumToAHundred() {
		assertThat(this.rate.rate(FULL).parts()).extracting(Clarity.RatedPart::name)
			.containsExactly("problem", "figures", "terms", "plainness", "indicators", "tried", "basis", "deadline",
					"budget", "modes");
		assertThat(this.rate.rate(FULL).parts().stream().mapToInt(Clarity.RatedPart::most).sum()).isEqualTo(100);
	}

	@Test
	void pointsSumToTheScoreAndNeverExceedTheMost() {
		var needs = Stream.concat(Stream.of(FULL, NeedContent.titled("")),
				LabelledNeeds.all().stream().map(LabelledNeeds.LabelledNeed::content));

		assertThat(needs).map(this.rate::rate).allSatisfy((clarity) -> {
			assertThat(clarity.parts().stream().mapToInt(Clarity.RatedPart::points).sum()).isEqualTo(clarity.score());
			assertThat(clarity.parts()).allSatisfy((part) -> assertThat(part.points()).isBetween(0, part.most()));
		});
	}

	@Test
	void aNeedWithEverythingLeavesNothingToWishFor() {
		assertThat(this.rate.rate(FULL).score()).isGreaterThanOrEqualTo(95);
		assertThat(this.rate.rate(NeedContent.titled("")).score()).isZero();
	}

	@Test
	void theTwoHintsAreThoseThatAddMost() {
		var clarity = this.rate
			.rate(NeedContentBuilder.builder(FULL).indicators(List.of()).tried(null).deadline(null).build());

		assertThat(clarity.hints()).extracting(Clarity.Hint::name).containsExactly("indicators", "tried");
		assertThat(clarity.hints()).extracting(Clarity.Hint::message)
			.containsExactly("列出希望达到的指标，写明数值和单位，例如“空洞率 ≤ 1.5 %”。", "写下试过哪些办法、为什么没有解决，可以避免对方重复建议。");
		assertThat(clarity.hints()).allSatisfy((hint) -> assertThat(part(clarity, hint.name()))
			.satisfies((part) -> assertThat(hint.gain()).isEqualTo(part.most() - part.points())));
	}

	@Test
	void followingAHintBringsItsPoints() {
		var before = this.rate.rate(NeedContentBuilder.builder(FULL).indicators(List.of()).build());

		assertThat(before.score() + before.hints().getFirst().gain()).isEqualTo(this.rate.rate(FULL).score());
	}

	@Test
	void anIndicatorWithoutANumberIsNamed() {
		var bare = NeedContentBuilder.builder(FULL).indicators(List.of(Indicator.statement("返工要少"))).build();

		assertThat(this.rate.rate(bare).hints().getFirst().message()).isEqualTo("给“返工要少”补上数值和单位，对方才能判断能否达到。");
	}

	@Test
	void hintsAreInTheLanguageOfTheReader() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);

		assertThat(this.rate.rate(NeedContent.titled("")).hints()).extracting(Clarity.Hint::message)
			.allMatch((message) -> message.matches("[\\x00-\\x7F“”≤]+"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "同样的话再说一遍，国际先进水平，性能优异，成熟可靠，市场前景广阔。", "希望与高校深度合作、协同创新、优势互补，实现高质量发展。" })
	void emptyPhrasesAddNothing(String phrases) {
		var padded = NeedContentBuilder.builder(FULL).problem(PROBLEM + phrases.repeat(3)).build();

		assertThat(this.rate.rate(padded).score()).isLessThan(this.rate.rate(FULL).score());
		assertThat(this.rate.rate(NeedContentBuilder.builder().title("需求").problem(phrases.repeat(10)).build()).score())
			.isLessThan(20);
	}

	@Test
	void itDoesNotMatterInWhichFieldAFactStands() {
		var elsewhere = NeedContentBuilder.builder()
			.title(FULL.title())
			.problem(PROBLEM + FULL.tried() + "现有" + FULL.basis() + "希望返工率降到0.3%以下，改造费用不超过8万元，节拍不超过50秒。")
			.build();

		assertThat(this.rate.rate(elsewhere).score()).isGreaterThanOrEqualTo(70);
	}

	@Test
	void negotiableMoneyCountsLessThanARange() {
		var negotiable = this.rate.rate(NeedContentBuilder.builder(FULL).budget(MoneyRange.ofNegotiable()).build());

		assertThat(part(negotiable, "budget").points()).isBetween(1, part(negotiable, "budget").most() - 1);
	}

	private static Clarity.RatedPart part(Clarity clarity, String name) {
		return clarity.parts().stream().filter((part) -> part.name().equals(name)).findFirst().orElseThrow();
	}

	private static Indicator indicator(String name, String unit) {
		return new Indicator(name, Indicator.Operator.LE, BigDecimal.TEN, null, unit, Indicator.Importance.MUST);
	}

	private static ResourceBundleMessageSource messages() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/clarity");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
