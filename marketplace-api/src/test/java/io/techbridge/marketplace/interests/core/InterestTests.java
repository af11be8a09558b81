package io.techbridge.marketplace.interests.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class InterestTests {

	private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	private static final Because TOO_FAR = new Because(Reason.REGION, null);

	private static final Set<Side> BOTH = EnumSet.allOf(Side.class);

	private static final Set<Side> SENDER = EnumSet.of(Side.SENDER);

	private static final Set<Side> RECEIVER = EnumSet.of(Side.RECEIVER);

	/** The whole table of transitions: what is not in it is refused. */
	private static final List<Row> TABLE = List.of(
			row(Act.ATTACH, SENDER, InterestStatus.EXPRESSED, InterestStatus.EXPRESSED),
			row(Act.ACCEPT, RECEIVER, InterestStatus.EXPRESSED, InterestStatus.ACCEPTED),
			row(Act.DECLINE, RECEIVER, InterestStatus.EXPRESSED, InterestStatus.DECLINED),
			row(Act.WITHDRAW, SENDER, InterestStatus.EXPRESSED, InterestStatus.WITHDRAWN),
			row(Act.ASK_BROKER, BOTH, InterestStatus.EXPRESSED, InterestStatus.EXPRESSED),
			row(Act.REOPEN, RECEIVER, InterestStatus.LAPSED, InterestStatus.EXPRESSED),
			row(Act.LOG, BOTH, InterestStatus.ACCEPTED, InterestStatus.NEGOTIATING),
			row(Act.AGREE, BOTH, InterestStatus.ACCEPTED, InterestStatus.ACCEPTED),
			row(Act.FAIL, BOTH, InterestStatus.ACCEPTED, InterestStatus.FAILED),
			row(Act.SIGN, BOTH, InterestStatus.ACCEPTED, InterestStatus.SIGNED),
			row(Act.ASK_BROKER, BOTH, InterestStatus.ACCEPTED, InterestStatus.ACCEPTED),
			row(Act.LOG, BOTH, InterestStatus.NEGOTIATING, InterestStatus.NEGOTIATING),
			row(Act.AGREE, BOTH, InterestStatus.NEGOTIATING, InterestStatus.NEGOTIATING),
			row(Act.FAIL, BOTH, InterestStatus.NEGOTIATING, InterestStatus.FAILED),
			row(Act.SIGN, BOTH, InterestStatus.NEGOTIATING, InterestStatus.SIGNED),
			row(Act.ASK_BROKER, BOTH, InterestStatus.NEGOTIATING, InterestStatus.NEGOTIATING),
			row(Act.LOG, BOTH, InterestStatus.SIGNED, InterestStatus.SIGNED));

	static Stream<Arguments> everything() {
		return Stream.of(InterestStatus.values())
			.flatMap((status) -> Stream.of(Act.values())
				.flatMap((act) -> Stream.of(Side.values()).map((side) -> Arguments.of(status, act, side))));
	}

	@ParameterizedTest(name = "{2} {1} {0}")
	@MethodSource("everything")
	void eachSideDoesInEachStateWhatTheTableSaysAndNothingElse(InterestStatus status, Act act, Side side) {
		var interest = in(status);
		var allowed = TABLE.stream()
			.filter((row) -> row.act() == act && row.from() == status && row.sides().contains(side))
			.findFirst();

		assertThat(interest.acts(side).contains(act)).isEqualTo(allowed.isPresent());
		if (allowed.isPresent()) {
			assertThat(done(interest, act, side).status()).isEqualTo(allowed.get().to());
		}
		else {
			assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> done(interest, act, side));
		}
	}

	@ParameterizedTest
	@MethodSource("states")
	void onlyWhatWaitsForAnAnswerLapses(InterestStatus status) {
		if (status == InterestStatus.EXPRESSED) {
			assertThat(in(status).lapse(NOW).status()).isEqualTo(InterestStatus.LAPSED);
		}
		else {
			assertThatIllegalStateException().isThrownBy(() -> in(status).lapse(NOW));
		}
	}

	static Stream<InterestStatus> states() {
		return Stream.of(InterestStatus.values());
	}

	@Test
	void whatLapsedIsReopenedOnlyOnce() {
		var reopened = in(InterestStatus.LAPSED).reopen(Side.RECEIVER, deadlines(), NOW);

		assertThat(reopened.endedAt()).isNull();
		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> reopened.lapse(NOW).reopen(Side.RECEIVER, deadlines(), NOW));
	}

	@Test
	void anyOtherReasonHasToBePutIntoWords() {
		assertThatExceptionOfType(InvalidFields.class).isThrownBy(() -> new Because(Reason.OTHER, " "));
		assertThat(new Because(Reason.OTHER, " 已有自研方案 ").text()).isEqualTo("已有自研方案");
	}

	@Test
	void theReceiverIsRemindedTwiceAndWhoIsLateOnce() {
		var interest = in(InterestStatus.EXPRESSED);

		assertThat(interest.remindersDue(TODAY)).isFalse();
		assertThat(interest.remindersDue(TODAY.plusDays(7))).isTrue();
		var once = interest.reminded(TODAY.plusDays(7));
		assertThat(once.remindersDue(TODAY.plusDays(13))).isFalse();
		assertThat(once.remindersDue(TODAY.plusDays(14))).isTrue();
		assertThat(interest.reminded(TODAY.plusDays(14)).remindersDue(TODAY.plusDays(20))).isFalse();
	}

	@Test
	void whatIsOverWaitsForNoBroker() {
		var asked = in(InterestStatus.NEGOTIATING).askBroker(Side.SENDER, null, null, NOW);

		assertThat(asked.fail(Side.RECEIVER, TOO_FAR, NOW).brokerWish()).isNull();
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> in(InterestStatus.DECLINED).brokerAssigned());
	}

	@Test
	void whoAsksWithoutANameIsUnknownToTheOtherSideUntilBothTalk() {
		for (var status : InterestStatus.values()) {
			var interest = in(status);
			var receiver = new Seat(interest, Party.RECEIVER, null, null);
			var sender = new Seat(interest, Party.SENDER, null, null);

			assertThat(receiver.knows(Side.SENDER, true)).as(status.name()).isEqualTo(status.wasAccepted());
			assertThat(receiver.knows(Side.SENDER, false)).isTrue();
			assertThat(sender.knows(Side.SENDER, true)).isTrue();
			assertThat(sender.knows(Side.RECEIVER, true)).isTrue();
		}
	}

	private static Interest done(Interest interest, Act act, Side side) {
		return switch (act) {
			case ATTACH -> {
				interest.requireAttachable(side);
				yield interest;
			}
			case ACCEPT -> interest.accept(side, NOW);
			case DECLINE -> interest.decline(side, TOO_FAR, NOW);
			case WITHDRAW -> interest.withdraw(side, NOW);
			case REOPEN -> interest.reopen(side, deadlines(), NOW);
			case LOG -> interest.logged(side);
			case AGREE -> {
				interest.requireAgreeable(side);
				yield interest;
			}
			case FAIL -> interest.fail(side, TOO_FAR, NOW);
			case SIGN -> interest.sign(side, NOW);
			case ASK_BROKER -> interest.askBroker(side, null, null, NOW);
		};
	}

	/** A company's interest in an achievement, which brings a need of its own. */
	private static Interest in(InterestStatus status) {
		return InterestBuilder.builder()
			.id(new InterestId(1))
			.version(0L)
			.targetKind(ListingKind.ACHIEVEMENT)
			.needId(new ListingId(2))
			.achievementId(new ListingId(3))
			.senderId(new OrganizationId(4))
			.receiverId(new OrganizationId(5))
			.status(status)
			.message("希望进一步了解")
			.deadlines(deadlines())
			.expressedAt(NOW)
			.awaitedSince(NOW)
			.build();
	}

	private static Deadlines deadlines() {
		return new Deadlines(TODAY.plusDays(7), TODAY.plusDays(14), TODAY.plusDays(21));
	}

	private static Row row(Act act, Set<Side> sides, InterestStatus from, InterestStatus to) {
		return new Row(act, sides, from, to);
	}

	private record Row(Act act, Set<Side> sides, InterestStatus from, InterestStatus to) {

	}

}
