package io.techbridge.matching.browse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedWordsTests {

	@ParameterizedTest
	@CsvSource({ "烟气脱硝, 烟气 脱硝", "催化剂, 催化剂", "SiC功率模块, SiC功率 模块", "低温 烟气脱硝 lithium, 低温 烟气 脱硝 lithium", "铝, 铝",
			"C$1, C$1" })
	void anEvenRunOfChineseCharactersIsTakenForWordsOfTwo(String typed, String expected) {
		assertThat(TypedWords.likelyWords(typed)).isEqualTo(expected);
	}

}
