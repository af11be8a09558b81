package io.techbridge.marketplace.listings.changes;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.AttachmentId;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExtentTests {

	private static final String TEXT = "本成果面向铝合金压铸件的内部气孔缺陷，采用双通道射线成像与深度网络相结合的方法，对每个铸件在线检测，识别直径0.3mm以上的气孔，"
			+ "单件检测时间不超过8秒。设备已在两家铸造企业的生产线上连续运行半年，漏检率低于千分之二，误检率低于1.5%。与人工抽检相比，检测成本下降六成。";

	private static final AchievementContent REVIEWED = AchievementContentBuilder.builder()
		.title("压铸件气孔在线检测")
		.description(TEXT)
		.applications("汽车零部件压铸企业的在线质量检测，也可用于航空铸件。")
		.keywords(List.of("压铸", "无损检测"))
		.stage(Stage.PILOT_TESTED)
		.trl(7)
		.build();

	private static final NeedContent NEED = NeedContentBuilder.builder().title("压铸件气孔在线检测").problem(TEXT).build();

	@Test
	void whatIsNotChangedNeedsNoReview() {
		assertThat(Extent.of(REVIEWED, REVIEWED).isMinor()).isTrue();
		assertThat(Extent.of(REVIEWED, REVIEWED).isMaterial()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "内部气孔缺陷, 内部气孔的缺陷", "相结合的方法, 相结合的办法", "与人工抽检相比, 和人工抽检相比", "，对每个铸件, 对每个铸件", "生产线上, 产线上" })
	void polishedSentencesGoLiveAtOnce(String before, String after) {
		assertThat(rewritten(before, after).isMinor()).isTrue();
		assertThat(rewritten(before, after).isMaterial()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0.3mm, 0.2mm", "0.3mm, 0.3cm", "8秒, 9秒", "8秒, 8分", "1.5%, 1.5‰", "1.5%, 15%", "不超过8秒, 超过8秒",
			"低于1.5%, 高于1.5%", "低于千分之二, 低于万分之二", "下降六成, 下降七成", "半年, 一年", "两家, 三家", "以上的气孔, 以下的气孔" })
	void whoeverTouchesANumberAUnitOrALimitIsReviewed(String before, String after) {
		assertThat(TEXT).contains(before);
		assertThat(rewritten(before, after).isMinor()).isFalse();
	}

	@Test
	void theWidthOfCharactersIsNoOtherNumber() {
		assertThat(rewritten("1.5%", "１．５％").isMinor()).isTrue();
	}

	@Test
	void threeInAHundredOfAllSentencesTogetherAreReviewed() {
		var total = TEXT.length() + REVIEWED.applications().length();
		var still = (int) Math.ceil(total * .03) - 1;

		assertThat(appended(still).isMinor()).isTrue();
		assertThat(appended(still + 1).isMinor()).isFalse();
	}

	@Test
	void changesOfSeveralSentencesAddUp() {
		var one = AchievementContentBuilder.builder(REVIEWED).description(TEXT + "效果十分稳".replace("十", "很")).build();
		var both = AchievementContentBuilder.builder(one).applications("用于" + REVIEWED.applications()).build();

		assertThat(Extent.of(REVIEWED, one).isMinor()).isFalse();
		assertThat(Extent.of(REVIEWED, both).isMinor()).isFalse();
		assertThat(Extent
			.of(REVIEWED,
					AchievementContentBuilder.builder(REVIEWED).applications("用于" + REVIEWED.applications()).build())
			.isMinor()).isTrue();
	}

	@Test
	void withoutASentenceBeforeEverySentenceIsReviewed() {
		assertThat(Extent.of(NeedContent.titled("气孔检测"), NeedContentBuilder.builder().title("气孔检测").tried("无").build())
			.isMinor()).isFalse();
	}

	@ParameterizedTest
	@MethodSource("otherFields")
	void achangeOfAnyOtherFieldIsReviewed(ListingContent before, ListingContent after) {
		assertThat(Extent.of(before, after).isMinor()).isFalse();
	}

	static Stream<Object[]> otherFields() {
		return Stream.concat(Stream.of(achievement((a) -> a.title("压铸件气孔的在线检测")),
				achievement((a) -> a.keywords(List.of("压铸"))), achievement((a) -> a.visibility(Visibility.MEMBERS)),
				achievement((a) -> a.inventors(List.of("林某"))),
				achievement((a) -> a.attachments(List.of(new AttachmentId(1)))),
				need((n) -> n.kind(NeedKind.OPEN_CALL)), need((n) -> n.anonymous(true)),
				need((n) -> n.wantsBroker(true))), decisiveFields());
	}

	@ParameterizedTest
	@MethodSource("decisiveFields")
	void partnersShouldSeeItAgainAfterADecisiveChange(ListingContent before, ListingContent after) {
		assertThat(Extent.of(before, after).isMaterial()).isTrue();
	}

	static Stream<Object[]> decisiveFields() {
		var indicator = new Indicator("漏检率", Indicator.Operator.LE, BigDecimal.ONE, null, "‰", null);
		var region = List.of(new RegionCode("120000"));
		return Stream.of(achievement((a) -> a.field(new FieldCode("NUCLEAR"))),
				achievement((a) -> a.listField(ListField.SMART_EQUIPMENT)),
				achievement((a) -> a.industries(List.of(new IndustryCode("C33")))),
				achievement((a) -> a.indicators(List.of(indicator))), achievement((a) -> a.trl(8)),
				achievement((a) -> a.stage(Stage.MASS_PRODUCIBLE)),
				achievement((a) -> a.transferModes(List.of(TransferMode.EQUITY))),
				achievement((a) -> a.tryBeforePay(true)), achievement((a) -> a.price(MoneyRange.ofNegotiable())),
				achievement((a) -> a.allowedRegions(region)), need((n) -> n.minTrl(5)),
				need((n) -> n.budget(MoneyRange.ofNegotiable())), need((n) -> n.rewardFen(1L)),
				need((n) -> n.preferredRegions(region)), need((n) -> n.excludedRegions(region)));
	}

	@Test
	void partnersShouldSeeItAgainAfterATenthOfTheTextWasRewritten() {
		var length = REVIEWED.title().length() + 1 + "压铸 无损检测".length() + 1 + REVIEWED.text().length();

		assertThat(appended(length / 10).isMaterial()).isFalse();
		assertThat(appended(length / 10 + 1).isMaterial()).isTrue();
	}

	@Test
	void whatOnlyPartnersReadIsNoReasonToLookAgain() {
		var edit = AchievementContentBuilder.builder(REVIEWED).confidential(TEXT).build();

		assertThat(Extent.of(REVIEWED, edit).isMaterial()).isFalse();
		assertThat(Extent.of(REVIEWED, edit).isMinor()).isFalse();
	}

	private static Extent rewritten(String before, String after) {
		return Extent.of(REVIEWED,
				AchievementContentBuilder.builder(REVIEWED).description(TEXT.replace(before, after)).build());
	}

	private static Extent appended(int characters) {
		return Extent.of(REVIEWED,
				AchievementContentBuilder.builder(REVIEWED).description(TEXT + "好".repeat(characters)).build());
	}

	private static Object[] achievement(UnaryOperator<AchievementContentBuilder> edit) {
		return new Object[] { REVIEWED, edit.apply(AchievementContentBuilder.builder(REVIEWED)).build() };
	}

	private static Object[] need(UnaryOperator<NeedContentBuilder> edit) {
		return new Object[] { NEED, edit.apply(NeedContentBuilder.builder(NEED)).build() };
	}

}
