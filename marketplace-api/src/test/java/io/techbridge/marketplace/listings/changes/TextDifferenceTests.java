package io.techbridge.marketplace.listings.changes;

import java.time.Duration;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class TextDifferenceTests {

	/** In the texts below, {@code [-…]} was removed and {@code [+…]} added. */
	@ParameterizedTest
	@CsvSource({ "硫化物电解质, 氧化物电解质, [-硫][+氧]化物电解质", "循环寿命2000次, 循环寿命2500次, 循环寿命[-2000][+2500]次",
			"精度0.05mm, 精度0.5mm, 精度[-0.05][+0.5]mm", "采用PVDF膜, 采用PTFE膜, 采用[-PVDF][+PTFE]膜", "降低能耗, 显著降低能耗, [+显著]降低能耗",
			"成本低。能耗低。, 能耗低。, [-成本低。]能耗低。" })
	void chineseIsComparedByCharactersAndTheRestByWords(String before, String after, String expected) {
		assertThat(marked(TextDifference.between(before, after))).isEqualTo(expected);
	}

	@Test
	void scatteredCharactersThatHappenToStayDoNotTearAChangeApart() {
		var difference = TextDifference.between("已在三家铸造企业完成中试", "已由两所高校的企业开展小试");

		assertThat(marked(difference)).isEqualTo("已[-在三家铸造企业完成中][+由两所高校的企业开展小]试");
		assertThat(difference.changedCharacters()).isLessThan(11);
	}

	@Test
	void aCharacterThatReplacesAnotherIsOneChange() {
		assertThat(TextDifference.between("硫化物", "氧化物").changedCharacters()).isEqualTo(1);
		assertThat(TextDifference.between("硫化物", "化物").changedCharacters()).isEqualTo(1);
		assertThat(TextDifference.between("", "氧化物").changedCharacters()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 500, 9_000 })
	void bothVersionsCanBePutTogetherFromTheParts(int length) {
		var random = new Random(length);
		for (var round = 0; round < 20; round++) {
			var before = randomText(random, length);
			var after = edited(random, before);

			var parts = TextDifference.between(before, after).readable();

			assertThat(parts).filteredOn(not(TextPart.Op.ADDED))
				.extracting(TextPart::text)
				.satisfies((kept) -> assertThat(String.join("", kept)).isEqualTo(before));
			assertThat(parts).filteredOn(not(TextPart.Op.REMOVED))
				.extracting(TextPart::text)
				.satisfies((kept) -> assertThat(String.join("", kept)).isEqualTo(after));
		}
	}

	@Test
	void theLongestTextsRewrittenAsAWholeAreComparedInAMoment() {
		var random = new Random(7);
		var before = randomText(random, 20_000);
		var after = randomText(random, 20_000);
		var full = IntStream.range(0, 10_000)
			.mapToObj((i) -> (char) (0x4e00 + i % 997) + "。")
			.collect(Collectors.joining());

		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> TextDifference.between(before, after).readable());
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> TextDifference.between(before, full).readable());
	}

	@Test
	void aSmallEditOfALongTextIsFoundExactly() {
		var before = IntStream.range(0, 1_500).mapToObj("第%d段讲的是背景。\n"::formatted).collect(Collectors.joining());
		var after = new StringBuilder(before).insert(40, "新").insert(before.indexOf("背景", 14_000), "旧").toString();

		assertThat(TextDifference.between(before, after).changedCharacters()).isEqualTo(2);
	}

	@Test
	void textsOfNothingButSignsAreNoTrouble() {
		assertThatCode(() -> TextDifference.between("", "")).doesNotThrowAnyException();
		assertThat(marked(TextDifference.between("\n\n", "\n"))).isEqualTo("\n[-\n]");
		assertThat(marked(TextDifference.between("𠮷田", "吉田"))).isEqualTo("[-𠮷][+吉]田");
	}

	private static Predicate<TextPart> not(TextPart.Op op) {
		return (part) -> part.op() != op;
	}

	private static String marked(ChangedText text) {
		return text.readable().stream().map((part) -> switch (part.op()) {
			case SAME -> part.text();
			case ADDED -> "[+" + part.text() + "]";
			case REMOVED -> "[-" + part.text() + "]";
		}).collect(Collectors.joining());
	}

	private static String randomText(Random random, int length) {
		var text = new StringBuilder();
		while (text.length() < length) {
			text.append(switch (random.nextInt(12)) {
				case 0 -> "。";
				case 1 -> Integer.toString(random.nextInt(1000));
				case 2 -> "PVDF ";
				case 3 -> "\n";
				default -> Character.toString(0x4e00 + random.nextInt(300));
			});
		}
		return text.toString();
	}

	private static String edited(Random random, String text) {
		var edited = new StringBuilder(text);
		for (var edit = random.nextInt(8); edit > 0; edit--) {
			var place = random.nextInt(edited.length());
			switch (random.nextInt(3)) {
				case 0 -> edited.insert(place, randomText(random, 1 + random.nextInt(5)));
				case 1 -> edited.delete(place, Math.min(edited.length(), place + random.nextInt(10)));
				default -> edited.append(edited.substring(place, Math.min(edited.length(), place + 10)));
			}
			if (edited.isEmpty()) {
				edited.append("空");
			}
		}
		return edited.toString();
	}

}
