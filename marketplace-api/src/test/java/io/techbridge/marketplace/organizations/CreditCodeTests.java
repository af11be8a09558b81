package io.techbridge.marketplace.organizations;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.techbridge.marketplace.platform.problems.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CreditCodeTests {

	private static final String VALID = TestCreditCodes.withCheck("91999999MA0TEST2X".replace('S', '5'));

	/**
	 * Codes of all kinds; the seed is fixed, so that a failure can be seen again.
	 */
	static Stream<String> codes() {
		var random = new Random(4754);
		return Stream
			.generate(() -> random.ints(17, 0, TestCreditCodes.ALPHABET.length())
				.mapToObj((index) -> String.valueOf(TestCreditCodes.ALPHABET.charAt(index)))
				.reduce("", String::concat))
			.limit(50)
			.map(TestCreditCodes::withCheck);
	}

	@ParameterizedTest
	@MethodSource("codes")
	void acceptsWhatFitsItsCheckCharacter(String code) {
		assertThat(CreditCode.problemOf(code)).isEmpty();
		assertThat(CreditCode.of(code).value()).isEqualTo(code);
	}

	@ParameterizedTest
	@MethodSource("codes")
	void noticesEverySingleMistypedCharacter(String code) {
		var mistyped = IntStream.range(0, code.length())
			.boxed()
			.flatMap((position) -> TestCreditCodes.ALPHABET.chars()
				.filter((letter) -> letter != code.charAt(position))
				.mapToObj((letter) -> code.substring(0, position) + (char) letter + code.substring(position + 1)));

		assertThat(mistyped).hasSize(18 * 30).allMatch((other) -> CreditCode.problemOf(other).isPresent());
	}

	@ParameterizedTest
	@MethodSource("codes")
	void noticesEverySwapOfNeighbours(String code) {
		var swapped = IntStream.range(0, code.length() - 1)
			.filter((position) -> code.charAt(position) != code.charAt(position + 1))
			.mapToObj((position) -> code.substring(0, position) + code.charAt(position + 1) + code.charAt(position)
					+ code.substring(position + 2));

		assertThat(swapped).isNotEmpty().allMatch((other) -> CreditCode.problemOf(other).isPresent());
	}

	@Test
	void isReadAsPeopleTypeIt() {
		var typed = " %s %s-%s ".formatted(VALID.substring(0, 2).toLowerCase(), VALID.substring(2, 8),
				VALID.substring(8).toLowerCase());

		assertThat(CreditCode.of(typed).value()).isEqualTo(VALID);
		assertThat(CreditCode.of(fullWidth(VALID)).value()).isEqualTo(VALID);
	}

	@Test
	void saysHowLongItIsInstead() {
		assertThat(CreditCode.problemOf("91999999")).contains(Message.of("organization.credit-code.length", 8));
		assertThat(CreditCode.problemOf(VALID + "0")).contains(Message.of("organization.credit-code.length", 19));
		assertThat(CreditCode.problemOf("")).contains(Message.of("organization.credit-code.length", 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "I", "O", "S", "V", "Z", "_", "Ä", "码" })
	void saysWhichCharacterNeverOccurs(String letter) {
		assertThat(CreditCode.problemOf(VALID.substring(0, 9) + letter + VALID.substring(10)))
			.contains(Message.of("organization.credit-code.letter", letter));
	}

	@Test
	void saysThatTheCheckCharacterDoesNotFit() {
		var other = VALID.substring(0, 17) + ((VALID.charAt(17) == '0') ? '1' : '0');

		assertThat(CreditCode.problemOf(other)).contains(Message.of("organization.credit-code.checksum"));
		assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(other));
	}

	@Test
	void isNeverLowerCase() {
		assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(VALID.toLowerCase()));
	}

	private static String fullWidth(String code) {
		return code.chars()
			.mapToObj((letter) -> String.valueOf((char) (letter - '!' + '！')))
			.reduce("", String::concat);
	}

}
