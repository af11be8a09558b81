package io.techbridge.matching.browse;

import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import io.techbridge.matching.BrowseSort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CursorTests {

	@Test
	void whatIsHandedOutIsReadAgain() {
		var byTrl = new Cursor(BrowseSort.TRL,
				List.of(FieldValue.of(-2147483648L), FieldValue.of(Long.MIN_VALUE), FieldValue.of("a1")));
		var byScore = new Cursor(BrowseSort.RELEVANCE, List.of(FieldValue.of(5.766537666320801), FieldValue.of("7")));

		assertThat(Cursor.read(byTrl.word(), BrowseSort.TRL).word()).isEqualTo(byTrl.word());
		assertThat(Cursor.read(byScore.word(), BrowseSort.RELEVANCE).word()).isEqualTo(byScore.word());
		assertThat(byScore.id()).isEqualTo("7");
	}

	@Test
	void aCursorOfAListInAnotherOrderIsRefused() {
		var byDate = new Cursor(BrowseSort.DATE, List.of(FieldValue.of(5), FieldValue.of("7"))).word();

		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.read(byDate, BrowseSort.TRL))
			.withMessageContaining("another list");
	}

	@ParameterizedTest
	@CsvSource({ "nonsense", "W10", "WzFd", "WyJhIiwiYiJd", "WzEuNSwiYiJd", "WzEsMl0", "WyJEQVRFIiwxLjUsImIiXQ",
			"WyJEQVRFIiwxXQ", "WyJEQVRFIiwxLDJd", "e30", "'%%'" })
	void whatWasNotHandedOutIsRefused(String word) {
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.read(word, BrowseSort.DATE));
	}

}
