package io.techbridge.marketplace.statistics.answers;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswersTests {

	private static final Instant SINCE = Instant.parse("2026-03-01T02:00:00Z");

	private final Answers answers = new Answers();

	@Test
	void withoutAnythingDueThereIsNoShare() {
		assertThat(this.answers.share()).isNull();
		assertThat(this.answers.medianDays()).isNull();
	}

	@Test
	void whatWasNeverAnsweredCountsAsDueOnly() {
		answered(2);
		this.answers.add(1, 2, SINCE, null);

		assertThat(this.answers.due()).isEqualTo(2);
		assertThat(this.answers.answered()).isOne();
		assertThat(this.answers.share()).isEqualTo(0.5);
		assertThat(this.answers.medianDays()).isEqualTo(2.0);
	}

	@Test
	void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
		answered(1);
		answered(2);
		answered(3);
		answered(40);

		assertThat(this.answers.medianDays()).isEqualTo(2.5);
	}

	@Test
	void theSideWithFewerOrganizationsDecidesWhetherItIsSmall() {
		this.answers.add(1, 9, SINCE, null);
		this.answers.add(2, 9, SINCE, null);
		this.answers.add(3, 9, SINCE, null);

		assertThat(this.answers.dueCell().organizations()).isOne();
	}

	private void answered(int days) {
		this.answers.add(1, 2, SINCE, SINCE.plus(Duration.ofDays(days)));
	}

}
