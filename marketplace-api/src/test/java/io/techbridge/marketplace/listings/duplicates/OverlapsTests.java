package io.techbridge.marketplace.listings.duplicates;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class OverlapsTests {

	@Test
	void theLongestPassagesComeFirstWhereverTheyStand() {
		var one = "漏检率低于千分之二，误检率低于百分之一。采用双通道射线成像与深度网络相结合的方法识别气孔。";
		var other = "采用双通道射线成像与深度网络相结合的方法识别夹杂。\n另外，漏检率低于千分之二，误检率低于百分之三。";

		assertThat(Overlaps.of(one, other)).containsExactly("采用双通道射线成像与深度网络相结合的方法识别", "漏检率低于千分之二，误检率低于百分之");
	}

	@Test
	void turnsOfPhraseAreNoOverlap() {
		assertThat(Overlaps.of("本成果采用先进技术识别铸件气孔", "本成果采用先进技术检测钢轨波磨")).isEmpty();
		assertThat(Overlaps.of("", "")).isEmpty();
	}

	@Test
	void longPassagesAreCutAndThereAreFiveAtMost() {
		var passage = "采用双通道射线成像与深度网络相结合的方法识别气孔".repeat(20);
		var many = "第一段说的是完全相同的内容|第二段说的是完全相同的内容|第三段说的是完全相同的内容|第四段说的是完全相同的内容|第五段说的是完全相同的内容|第六段说的是完全相同的内容";

		assertThat(Overlaps.of(passage, "前言" + passage)).singleElement()
			.satisfies((shown) -> assertThat(shown).hasSize(201).endsWith("…"));
		assertThat(Overlaps.of(many, many.replace("|", "，其后不同，"))).hasSize(5);
	}

	@Test
	void theLongestTextsTakeAMoment() {
		var text = "甲乙丙丁戊己庚辛壬癸子丑寅卯".repeat(3000);

		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Overlaps.of(text, "新" + text));
	}

}
