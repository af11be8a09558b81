package io.techbridge.marketplace.listings.lists;

import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.duplicates.Shingles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LookalikesTests {

	private static final String TEXT = "采用层状氧化物正极与硬碳负极，能量密度达到每公斤一百五十瓦时，低温零下二十度容量保持率百分之八十五，"
			+ "已在通信基站和低速电动车上完成小批量验证，原料全部来自国内，成本比磷酸铁锂电池低三成。";

	private final Lookalikes known = new Lookalikes();

	@ParameterizedTest
	@CsvSource({ "钠离子电池层状氧化物正极材料, 0", "钠离子电池层状氧化物正极材料及应用, 3", "（钠离子电池）层状氧化物正极材料, 0" })
	void whatHardlyDiffersIsLikelyTheSame(String title, int cut) {
		this.known.add(lookalike("钠离子电池层状氧化物正极材料"), content("钠离子电池层状氧化物正极材料", TEXT));

		assertThat(this.known.find(content(title, TEXT.substring(cut)))).contains(lookalike("钠离子电池层状氧化物正极材料"));
	}

	@Test
	void neitherAnotherTextNorAnotherTitleIsTheSame() {
		this.known.add(lookalike("钠离子电池层状氧化物正极材料"), content("钠离子电池层状氧化物正极材料", TEXT));

		assertThat(this.known.find(content("钠离子电池层状氧化物正极材料", "一种完全不同的说法，讲的是回收和再生。".repeat(4)))).isEmpty();
		assertThat(this.known.find(content("海水淡化反渗透膜抗污染涂层", TEXT))).isEmpty();
	}

	@Test
	void membersOfASeriesAreNotTheSame() {
		this.known.add(lookalike("抗污染膜组件 2000 型"), content("抗污染膜组件 2000 型", TEXT));

		assertThat(this.known.find(content("抗污染膜组件 4000 型", TEXT))).isEmpty();
		assertThat(this.known.find(content("抗污染膜组件２０００型", TEXT))).isPresent();
	}

	@Test
	void titlesAloneAreComparedToo() {
		this.known.add(lookalike("视觉识别"), AchievementContent.titled("视觉识别"));

		assertThat(this.known.find(AchievementContent.titled("视觉识别。"))).isPresent();
		assertThat(this.known.find(AchievementContent.titled("视觉导航"))).isEmpty();
		assertThat(this.known.find(AchievementContent.titled("阀"))).isEmpty();
	}

	@Test
	void theLastOnesCanBeForgotten() {
		this.known.add(lookalike("钠离子电池正极材料"), content("钠离子电池正极材料", TEXT));
		this.known.add(lookalike("海水淡化膜涂层"), content("海水淡化膜涂层", TEXT));

		this.known.shrink(1);

		assertThat(this.known.size()).isOne();
		assertThat(this.known.find(content("海水淡化膜涂层", TEXT))).isEmpty();
		assertThat(this.known.find(content("钠离子电池正极材料", TEXT))).isPresent();
	}

	@Test
	void theShareInCommonIsToldToAFewHundredths() {
		var half = "其一。" + TEXT.substring(0, TEXT.length() / 2);

		assertThat(outline(TEXT).similarity(outline(TEXT))).isOne();
		assertThat(outline(TEXT).similarity(outline(half))).isBetween(.38, .6);
		assertThat(outline(TEXT).similarity(outline("毫不相干的另一段文字，讲天气和收成。"))).isLessThan(.05);
	}

	private static TextOutline outline(String text) {
		return TextOutline.of(Shingles.of(text));
	}

	private static Lookalike lookalike(String title) {
		return new Lookalike(null, 7, title);
	}

	private static AchievementContent content(String title, String description) {
		return AchievementContentBuilder.builder(AchievementContent.titled(title)).description(description).build();
	}

}
