package io.techbridge.marketplace.accounts.passwords;

import java.time.Duration;
import java.util.Optional;

import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordRulesTests {

	private static final PasswordRules ASVS = PasswordRules.of(profile(PasswordProfile.Standard.ASVS));

	private static final PasswordRules MLPS = PasswordRules.of(profile(PasswordProfile.Standard.MLPS));

	@ParameterizedTest
	@ValueSource(strings = { "lantern orbit maple", "蓝色灯笼枫叶轨道行星玻璃海风", "kV9!rT2#xQ7z", "            mantle gull fern" })
	void whatIsLongAndHardToGuessWillDoWhateverItIsMadeOf(String password) {
		assertThat(violation(ASVS, password)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "kV9!rT2#xQ7, password.too-short", "蓝色灯笼枫叶轨道行星玻, password.too-short", "mypassword, password.too-short",
			"SanFrancisco, password.common", "unbelievable, password.guessable", "CHELSEAFC123, password.guessable",
			"aaaaaaaaaaaaaaaa, password.guessable", "qwertyuiop1234567890, password.guessable",
			"password12345, password.guessable", "li.lei.2026!, password.personal",
			"Li.Lei@TechBridge.example, password.personal", "Yunshan University1, password.personal",
			"wang xiaoming!!, password.personal" })
	void whatIsEasyToGuessIsRefusedWithTheReason(String password, String reason) {
		assertThat(violation(ASVS, password)).map(Message::key).contains(reason);
	}

	@Test
	void lengthIsThatOfWhatPeopleSee() {
		assertThat(violation(ASVS, "🦊🌊🍁🎈🦉🌋🎻🧭🪁🛶🧵")).map(Message::key).contains("password.too-short");
	}

	@Test
	void aHundredAndTwentyEightCharactersAreTheLimit() {
		var password = "mantle gull fern ".repeat(7) + "123456789";

		assertThat(violation(ASVS, password)).isEmpty();
		assertThat(violation(ASVS, password + "0")).map(Message::key).contains("password.too-long");
	}

	@Test
	void measuringAVeryLongPasswordTakesNoTime() {
		var start = System.nanoTime();

		violation(ASVS, "aB3$".repeat(32));

		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
	}

	@ParameterizedTest
	@CsvSource({ "lantern orbit maple, password.too-uniform", "lanternorbit7, password.too-uniform",
			"kV9!rT2#x, password.too-short", "Password1234, password.common" })
	void underTheOtherProfileThreeClassesOfCharactersAreNeeded(String password, String reason) {
		assertThat(violation(MLPS, password)).map(Message::key).contains(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kV9!rT2#xQ", "Lantern orbit 7", "灯笼 Orbit maple" })
	void threeOfTheFourWillDo(String password) {
		assertThat(violation(MLPS, password)).isEmpty();
	}

	@Test
	void aRefusalNamesTheField() {
		assertThatExceptionOfType(InvalidFields.class).isThrownBy(() -> ASVS.require(candidate("short"), "newPassword"))
			.withMessageContaining("newPassword");
	}

	private static Optional<Message> violation(PasswordRules rules, String password) {
		return rules.violation(candidate(password));
	}

	private static PasswordCandidate candidate(String password) {
		return PasswordCandidate.of(password, new EmailAddress("li.lei@techbridge.example"), "Wang Xiaoming",
				"Yunshan University");
	}

	private static PasswordProfile profile(PasswordProfile.Standard standard) {
		return PasswordProfile.of(new PasswordSettings(standard, 128, new PasswordSettings.Asvs(12),
				new PasswordSettings.Mlps(10, 3, Duration.ofDays(90), 5)));
	}

}
