package io.techbridge.marketplace.contracts.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.matching.MoneyRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PriceChecksTests {

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatAddsUpIsAcceptedAndOneFenMoreOrLessIsNot(long seed) {
		var random = new Random(seed);
		var kind = random.nextBoolean() ? PaymentKind.INSTALMENTS : PaymentKind.MIXED;
		var total = 1 + random.nextLong(MoneyRange.MAX_FEN / 2);
		var estimate = kind.isEstimated() ? random.nextLong(total) : 0;
		var plan = new Plan(deductions(random, total), instalments(random, total - estimate));
		var price = Price.of(kind, total, estimate, plan);

		assertThat(problems(price, plan)).isEmpty();
		assertThat(price.technologyFen()).isBetween(0L, total);
		assertThat(price.technologyFen() + plan.deducted()).isEqualTo(total);
		for (var other : List.of(total - 1, total + 1)) {
			assertThat(problems(Price.of(kind, other, estimate, plan), plan)).contains("instalments");
		}
	}

	@Test
	void deductionsLeaveATechnologyValueOfZeroOrMore() {
		var all = new Plan(List.of(new Deduction(DeductionKind.EQUIPMENT, null, 100)), instalment(100));
		var more = new Plan(List.of(new Deduction(DeductionKind.EQUIPMENT, null, 101)), instalment(100));

		assertThat(problems(Price.of(PaymentKind.LUMP_SUM, 100, 0, all), all)).isEmpty();
		assertThat(Price.of(PaymentKind.LUMP_SUM, 100, 0, all).technologyFen()).isZero();
		assertThat(problems(Price.of(PaymentKind.LUMP_SUM, 100, 0, more), more)).containsExactly("deductions");
	}

	@Test
	void aLumpSumIsOneInstalmentAndHasNoEstimate() {
		var two = new Plan(List.of(), List.of(new Instalment(1, null, null, 40), new Instalment(2, null, null, 60)));
		var one = new Plan(List.of(), instalment(90));

		assertThat(problems(Price.of(PaymentKind.LUMP_SUM, 100, 0, two), two)).containsExactly("instalments");
		assertThat(problems(Price.of(PaymentKind.LUMP_SUM, 100, 10, one), one)).containsExactly("estimateFen");
	}

	@Test
	void royaltiesMayBeAllThatIsPaid() {
		var price = Price.of(PaymentKind.ROYALTY, 5000, 5000, Plan.EMPTY);

		assertThat(price.fixedFen()).isZero();
		assertThat(problems(price, Plan.EMPTY)).isEmpty();
		assertThat(problems(Price.of(PaymentKind.ROYALTY, 5000, 5001, Plan.EMPTY), Plan.EMPTY))
			.containsExactly("estimateFen");
	}

	@Test
	void amountsAreWholePositiveAndSafeAsNumbersOfJson() {
		var plan = new Plan(List.of(new Deduction(DeductionKind.PARTS, null, 0)),
				List.of(new Instalment(1, null, null, 0), new Instalment(1, null, null, MoneyRange.MAX_FEN + 1)));
		var problems = new FieldProblems();

		PriceChecks.amounts(problems, -1, MoneyRange.MAX_FEN + 1, plan);

		assertThat(fields(problems)).containsExactlyInAnyOrder("totalFen", "estimateFen", "deductions[0].fen",
				"instalments[0].fen", "instalments[1].fen", "instalments[1].sequence");
	}

	private static List<Deduction> deductions(Random random, long total) {
		var left = total;
		var deductions = new ArrayList<Deduction>();
		for (int i = 0; i < random.nextInt(4) && left > 1; i++) {
			var fen = 1 + random.nextLong(left);
			deductions.add(new Deduction(DeductionKind.values()[i], null, fen));
			left -= fen;
		}
		return deductions;
	}

	private static List<Instalment> instalments(Random random, long fixed) {
		var cuts = random.longs(random.nextInt(5), 1, fixed + 1).distinct().sorted().boxed().toList();
		var ends = new ArrayList<>(cuts);
		if (ends.isEmpty() || ends.getLast() < fixed) {
			ends.add(fixed);
		}
		return IntStream.range(0, ends.size())
			.mapToObj((i) -> new Instalment(i + 1, null, null, ends.get(i) - ((i == 0) ? 0 : ends.get(i - 1))))
			.toList();
	}

	private static List<Instalment> instalment(long fen) {
		return List.of(new Instalment(1, null, null, fen));
	}

	private static Set<String> problems(Price price, Plan plan) {
		var problems = new FieldProblems();
		PriceChecks.sums(problems, price, plan);
		return fields(problems);
	}

	private static Set<String> fields(FieldProblems problems) {
		try {
			problems.raise();
			return Set.of();
		}
		catch (InvalidFields ex) {
			// what was refused is what is looked at
			return ex.fields().keySet();
		}
	}

}
