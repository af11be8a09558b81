package io.techbridge.matching.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FeedbackTests {

	@Test
	void aShortlistedPairCountsAsRelatedAndOneDismissedAsNotRelevantAsUnrelated() throws IOException {
		var feedback = read("""
				{"need_id": "n", "achievement_id": "a", "mark": "SHORTLISTED"}
				{"need_id": "n", "achievement_id": "b", "mark": "DISMISSED", "reason": "NOT_RELEVANT"}
				""");

		assertThat(feedback).extracting((one) -> one.grade().getAsInt()).containsExactly(3, 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PRICE_GAP", "REGION", "SOLVED_OTHERWISE", "NO_RESOURCES", "OTHER" })
	void whoDismissesForAnotherReasonSaysNothingOfHowRelatedThePairIs(String reason) {
		assertThat(new Feedback("n", "a", "DISMISSED", reason).grade()).isEmpty();
	}

	@Test
	void whatOperatorsExportIsReadAsItIs() throws IOException {
		var feedback = read("""
				\uFEFFneed_id,achievement_id,mark,reason
				n,a,SHORTLISTED,
				n,b,DISMISSED,NOT_RELEVANT
				n,c,ACCEPTED,PRICE_GAP
				n,d,DECLINED,REGION
				""");

		assertThat(feedback).extracting((one) -> one.grade().orElse(0)).containsExactly(3, 1, 3, 0);
	}

	@Test
	void aPairKeptForLaterSaysNothingEither() {
		assertThat(new Feedback("n", "a", "LATER", null).grade()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "n,a,SHORTLISTED", "{\"need_id\": \"n\", \"mark\": \"LATER\"}" })
	void aLineThatIsSomethingElseIsNamed(String line) {
		assertThatIllegalArgumentException().isThrownBy(() -> read(line)).withMessageContaining("Line 1");
	}

	private static List<Feedback> read(String text) throws IOException {
		return Feedback.read(new BufferedReader(new StringReader(text)));
	}

}
