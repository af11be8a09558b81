package io.techbridge.matching.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComparedTextTests {

	@ParameterizedTest
	@CsvSource({ "韭菜绿色防控技术研究, 韭菜绿色防控", "一种低温脱硝催化剂的制备方法, 低温脱硝催化剂", "关键技术研究, 关键技术研究", "研发, 研发" })
	void theSubjectOfATitleIsWhatRemainsWithoutWordsOfEverySubject(String title, String subject) {
		assertThat(new ComparedText(title, "").subject()).isEqualTo(subject);
	}

	@Test
	void theOpeningIsTitleAndTheFirst300CharactersOfTheText() {
		var text = new ComparedText("标题", "字".repeat(500));

		assertThat(text.opening()).isEqualTo("标题 " + "字".repeat(300));
		assertThat(new ComparedText("标题", "  ").opening()).isEqualTo("标题");
	}

	@Test
	void aCutNeverLeavesHalfACharacter() {
		assertThat(new ComparedText("", "一😀二").bodyStart(2)).isEqualTo("一");
	}

}
