package io.techbridge.matching.browse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionsTests {

	@ParameterizedTest
	@CsvSource({ "脱硝, '.*脱硝.*'", "SiC, '.*(s|S)(i|I)(c|C).*'", "3D*, '.*3(d|D)\\*.*'", "a.b, '.*(a|A)\\.(b|B).*'" })
	void aTermThatContainsTheTextIsAskedForInCapitalsOrNot(String typed, String expected) {
		assertThat(Suggestions.containing(typed)).isEqualTo(expected);
	}

}
