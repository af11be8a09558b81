package io.techbridge.marketplace.listings.changes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.AttachmentId;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

class DifferenceTests {

	private static final AchievementContent PUBLISHED = AchievementContentBuilder.builder()
		.title("固态电池")
		.description("采用硫化物电解质。循环寿命2000次。")
		.trl(6)
		.stage(Stage.BENCH_TESTED)
		.indicators(List.of(indicator("400.0")))
		.keywords(List.of("电解质"))
		.build();

	@Test
	void equalVersionsDoNotDiffer() {
		var sameAmount = AchievementContentBuilder.builder(PUBLISHED).indicators(List.of(indicator("400"))).build();

		assertThat(Difference.between(PUBLISHED, sameAmount).changes()).isEmpty();
	}

	@Test
	void changesComeInTheOrderOfTheForm() {
		var edit = AchievementContentBuilder.builder(PUBLISHED)
			.attachments(List.of(new AttachmentId(7)))
			.trl(7)
			.title("全固态电池")
			.keywords(List.of("电解质", "界面"))
			.build();

		assertThat(Difference.between(PUBLISHED, edit).changes()).containsExactly(Change.of("title", "固态电池", "全固态电池"),
				Change.of("keywords", List.of("电解质"), List.of("电解质", "界面")), Change.of("trl", 6, 7),
				Change.of("attachments", List.of(), List.of("7")));
	}

	@Test
	void whatWasNotStatedHasNoValue() {
		var edit = AchievementContentBuilder.builder(PUBLISHED).stage(null).price(MoneyRange.between(1L, null)).build();

		assertThat(Difference.between(PUBLISHED, edit).changes()).containsExactly(
				Change.of("stage", "BENCH_TESTED", null),
				Change.of("price", null, Map.of("minFen", 1L, "negotiable", false)));
	}

	@Test
	void longTextsShowWhatWasRemovedAndAdded() {
		var edit = AchievementContentBuilder.builder(PUBLISHED)
			.description("采用氧化物电解质。循环寿命2000次。")
			.applications("储能")
			.build();

		assertThat(Difference.between(PUBLISHED, edit).changes()).extracting(Change::field, Change::parts)
			.containsExactly(
					tuple("description",
							List.of(part(TextPart.Op.SAME, "采用"), part(TextPart.Op.REMOVED, "硫"),
									part(TextPart.Op.ADDED, "氧"), part(TextPart.Op.SAME, "化物电解质。循环寿命2000次。"))),
					tuple("applications", List.of(part(TextPart.Op.ADDED, "储能"))));
	}

	@Test
	void valuesAreAsInTheApi() {
		var edit = AchievementContentBuilder.builder(PUBLISHED)
			.indicators(List.of(indicator("412.5")))
			.allowedRegions(List.of(new RegionCode("120000")))
			.build();

		assertThat(JsonMapper.shared().writeValueAsString(Difference.between(PUBLISHED, edit).changes().getFirst()))
			.contains("\"name\":\"能量密度\"", "\"value\":412.5", "\"operator\":\"GE\"");
		assertThat(Difference.between(PUBLISHED, edit).changes().getLast().after()).isEqualTo(List.of("120000"));
	}

	@Test
	void anAchievementIsNoVersionOfANeed() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Difference.between(PUBLISHED, NeedContent.titled("固态电池")));
	}

	private static TextPart part(TextPart.Op op, String text) {
		return new TextPart(op, text);
	}

	private static Indicator indicator(String value) {
		return new Indicator("能量密度", Indicator.Operator.GE, new BigDecimal(value), null, "Wh/kg", null);
	}

}
