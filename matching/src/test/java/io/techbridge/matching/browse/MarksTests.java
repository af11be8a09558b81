package io.techbridge.matching.browse;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTests {

	@ParameterizedTest
	@CsvSource({ "低温[脱硝]催化剂, 低温[脱硝]催化剂", "[低温][脱硝]催化剂, [低温脱硝]催化剂", "[铝]合金, 铝合金", "含[铝]的[合金], 含铝的[合金]", "[SiC], [SiC]",
			"没有, 没有", "[铝][合金]材料, [铝合金]材料", "尾[标记], 尾[标记]" })
	void marksThatTouchAreOneAndNoSingleCharacterIsMarked(String found, String expected) {
		var segments = Marks.segments(found.replace('[', '\uE000').replace(']', '\uE001'));

		assertThat(segments.stream()
			.map((segment) -> segment.marked() ? "[" + segment.text() + "]" : segment.text())
			.collect(Collectors.joining())).isEqualTo(expected);
	}

}
