package io.techbridge.marketplace.listings.classified;

import java.util.List;
import java.util.Locale;

import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ClassifiedWordsTests {

	private final ClassifiedWords words = new ClassifiedWords(messages());

	@ParameterizedTest
	@ValueSource(strings = { "本项目密级为机密，机密", "资料标注秘密★五年，秘密★", "用于某型导弹的导引头，导弹", "已在军用车辆上装车，军用", "含涉密图纸，涉密", "绝 密 文件摘录，绝密",
			"Marked TOP SECRET by the sponsor，TOP SECRET" })
	void wordsThatHintAtClassifiedContentAreFound(String line) {
		var parts = line.split("，(?=[^，]*$)");

		assertThat(warnings(parts[0])).extracting(ClassifiedWarning::word).contains(parts[1]);
	}

	@ParameterizedTest
	@ValueSource(strings = { "基于机密计算的数据流通平台", "保证数据的机密性和完整性", "本项目不涉密", "属于企业商业秘密和技术秘密", "采用加密级联网络",
			"满足军用标准GJB150的振动试验", "保护客户的商业机密", "stop secretion of mucus", "军工级可靠性" })
	void innocentWordsAreNot(String text) {
		assertThat(warnings(text)).isEmpty();
	}

	@Test
	void everyFieldIsLookedAtAndEachWordToldOnceForEach() {
		var content = AchievementContentBuilder.builder()
			.title("导弹舱段焊接")
			.description("导弹舱段的焊接。导弹。")
			.confidential("属机密")
			.keywords(List.of("军品"))
			.indicators(List.of(Indicator.statement("满足武器系统要求")))
			.build();

		assertThat(this.words.warnings(content)).extracting(ClassifiedWarning::field, ClassifiedWarning::word)
			.containsExactlyInAnyOrder(tuple("title", "导弹"), tuple("description", "导弹"), tuple("confidential", "机密"),
					tuple("keywords", "军品"), tuple("indicators", "武器"));
	}

	@Test
	void theWarningSaysWhatToDo() {
		LocaleContextHolder.setLocale(Locale.CHINESE);

		assertThat(warnings("含国防专利内容").getFirst().message()).isEqualTo("含有“国防专利”，可能涉及涉密内容。请确认其中没有国家秘密；如有，请删除后再提交。");

		LocaleContextHolder.resetLocaleContext();
	}

	private List<ClassifiedWarning> warnings(String text) {
		return this.words.warnings(NeedContentBuilder.builder().title("需求").problem(text).build());
	}

	private static ResourceBundleMessageSource messages() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/listings");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
