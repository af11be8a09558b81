package io.techbridge.marketplace.contracts.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.LongStream;

import io.techbridge.marketplace.contracts.core.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaidAmountsTests {

	static LongStream seeds() {
		return LongStream.range(0, 100);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatWasReversedCountsNoMoreThanIfItHadNeverBeenBooked(long seed) {
		var random = new Random(seed);
		var booked = new ArrayList<Payment>();
		var kept = new ArrayList<Payment>();
		for (int i = 0; i < random.nextInt(12); i++) {
			var sequence = random.nextInt(4);
			var payment = payment("p" + i, Payment.Kind.PAYMENT, (sequence > 0) ? sequence : null,
					1 + random.nextLong(1_000_000));
			booked.add(payment);
			if (random.nextInt(3) == 0) {
				booked.add(payment("r" + i, Payment.Kind.REVERSAL, payment.sequence(), payment.fen()));
			}
			else {
				kept.add(payment);
			}
		}

		var amounts = new PaidAmounts(booked);

		assertThat(amounts.total()).isEqualTo(kept.stream().mapToLong(Payment::fen).sum())
			.isEqualTo(amounts.royalties() + amounts.of(1) + amounts.of(2) + amounts.of(3));
		assertThat(amounts.of(2)).isEqualTo(new PaidAmounts(kept).of(2));
		assertThat(amounts.royalties()).isEqualTo(new PaidAmounts(kept).royalties());
	}

	private static Payment payment(String id, Payment.Kind kind, @Nullable Integer sequence, long fen) {
		return new Payment(id, kind, sequence, null, false, fen, LocalDate.of(2026, 6, 3), null, null, Side.BUYER,
				Instant.EPOCH);
	}

}
