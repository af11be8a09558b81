package io.techbridge.marketplace.listings.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.RegionCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentJsonTests {

	@Test
	void whatWasWrittenIsReadAgain() {
		var achievement = AchievementContentBuilder.builder()
			.title("固态电池")
			.field(new FieldCode("NEW_ENERGY.BATTERIES_STORAGE"))
			.industries(List.of(new IndustryCode("C38")))
			.indicators(
					List.of(new Indicator("能量密度", Indicator.Operator.GE, new BigDecimal("400"), null, "Wh/kg", null)))
			.price(MoneyRange.between(1L, null))
			.publicNotice(new PublicNotice(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 15), null))
			.allowedRegions(List.of(new RegionCode("120000")))
			.attachments(List.of(new AttachmentId(7)))
			.build();
		var need = NeedContentBuilder.builder().title("涂层脱落").kind(NeedKind.PROBLEM).anonymous(true).build();

		assertThat(ContentJson.read(ContentJson.write(achievement))).isEqualTo(achievement);
		assertThat(ContentJson.read(ContentJson.write(need))).isEqualTo(need);
	}

	@Test
	void codesAreTextsAndWhatIsNotStatedIsMissing() {
		var tree = ContentJson
			.tree(AchievementContentBuilder.builder().title("固态电池").field(new FieldCode("NEW_ENERGY")).build());

		assertThat(tree.path("field").stringValue()).isEqualTo("NEW_ENERGY");
		assertThat(tree.has("summary")).isFalse();
		assertThat(tree.path("keywords").isArray()).isTrue();
	}

	@Test
	void whatAnOlderVersionStoredStaysReadable() {
		assertThat(ContentJson.read("{\"listing\":\"NEED\",\"title\":\"涂层脱落\",\"forgotten\":1}"))
			.isEqualTo(NeedContent.titled("涂层脱落"));
	}

	@Test
	void aNoticeOfFifteenDaysCountsBothEnds() {
		var from = LocalDate.of(2026, 11, 1);

		assertThat(new PublicNotice(from, from.plusDays(14), null).lastsLongEnough()).isTrue();
		assertThat(new PublicNotice(from, from.plusDays(13), null).lastsLongEnough()).isFalse();
	}

}
