package io.techbridge.marketplace.contracts.core;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.techbridge.marketplace.platform.problems.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContractTests {

	private static final Set<Side> BOTH = EnumSet.allOf(Side.class);

	private static final Set<Side> WRITER = EnumSet.of(Side.SELLER);

	private static final Set<Side> OTHER = EnumSet.of(Side.BUYER);

	/** The whole table of transitions between members: what is not in it is refused. */
	private static final List<Row> TABLE = List.of(
			new Row(ContractAct.EDIT, WRITER, ContractStatus.DRAFT, ContractStatus.DRAFT),
			new Row(ContractAct.PROPOSE, WRITER, ContractStatus.DRAFT, ContractStatus.PROPOSED),
			new Row(ContractAct.ATTACH, WRITER, ContractStatus.DRAFT, ContractStatus.DRAFT),
			new Row(ContractAct.CONFIRM, OTHER, ContractStatus.PROPOSED, ContractStatus.SIGNED),
			new Row(ContractAct.DISPUTE, OTHER, ContractStatus.PROPOSED, ContractStatus.DRAFT),
			new Row(ContractAct.ATTACH, BOTH, ContractStatus.PROPOSED, ContractStatus.PROPOSED),
			new Row(ContractAct.AMEND, BOTH, ContractStatus.SIGNED, ContractStatus.SIGNED),
			new Row(ContractAct.PAY, BOTH, ContractStatus.SIGNED, ContractStatus.SIGNED),
			new Row(ContractAct.PERFORM, BOTH, ContractStatus.SIGNED, ContractStatus.PERFORMED),
			new Row(ContractAct.TERMINATE, BOTH, ContractStatus.SIGNED, ContractStatus.TERMINATED),
			new Row(ContractAct.ATTACH, BOTH, ContractStatus.SIGNED, ContractStatus.SIGNED),
			new Row(ContractAct.PAY, BOTH, ContractStatus.PERFORMED, ContractStatus.PERFORMED),
			new Row(ContractAct.ATTACH, BOTH, ContractStatus.PERFORMED, ContractStatus.PERFORMED),
			new Row(ContractAct.PAY, BOTH, ContractStatus.TERMINATED, ContractStatus.TERMINATED),
			new Row(ContractAct.ATTACH, BOTH, ContractStatus.TERMINATED, ContractStatus.TERMINATED));

	static Stream<Arguments> everything() {
		var acts = EnumSet.complementOf(EnumSet.of(ContractAct.DELETE, ContractAct.REGISTER));
		return Stream.of(ContractStatus.values())
			.flatMap((status) -> acts.stream()
				.flatMap((act) -> Stream.of(Side.values()).map((side) -> Arguments.of(status, act, side))));
	}

	@ParameterizedTest(name = "{2} {1} {0}")
	@MethodSource("everything")
	void eachSideDoesInEachStateWhatTheTableSaysAndNothingElse(ContractStatus status, ContractAct act, Side side) {
		var contract = Deals.in(status);
		var allowed = TABLE.stream()
			.filter((row) -> row.act() == act && row.from() == status && row.sides().contains(side))
			.findFirst();

		assertThat(contract.acts(side).contains(act)).isEqualTo(allowed.isPresent());
		if (allowed.isPresent()) {
			assertThat(done(contract, act, side).status()).isEqualTo(allowed.get().to());
		}
		else {
			assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> done(contract, act, side));
		}
	}

	@Test
	void withSomebodyWhoIsNoMemberItIsSignedAtOnce() {
		var draft = Deals.draft(Deals.OUTSIDER);

		assertThat(draft.acts(Side.SELLER)).contains(ContractAct.RECORD).doesNotContain(ContractAct.PROPOSE);
		assertThat(draft.record(Side.SELLER, Deals.SELLER, Deals.NOW).status()).isEqualTo(ContractStatus.SIGNED);
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> draft.propose(Side.SELLER, Deals.NOW));
	}

	@Test
	void onlyADraftThatNobodyElseHasSeenIsThrownAway() {
		var disputed = Deals.in(ContractStatus.PROPOSED).dispute(Side.BUYER, Deals.NOW);

		assertThat(Deals.in(ContractStatus.DRAFT).acts(Side.SELLER)).contains(ContractAct.DELETE);
		assertThat(disputed.acts(Side.SELLER)).contains(ContractAct.EDIT, ContractAct.PROPOSE)
			.doesNotContain(ContractAct.DELETE);
	}

	@ParameterizedTest
	@EnumSource(ContractStatus.class)
	void onlyWhatWasSignedIsRegistered(ContractStatus status) {
		var contract = Deals.in(status);
		var file = new RegistrationStep(RegistrationAct.FILE, Deals.SIGNED_ON, null, null, null, null, null);

		if (contract.hasBeenSigned()) {
			assertThat(contract.acts(Side.SELLER)).contains(ContractAct.REGISTER);
			assertThat(contract.register(file, null, Deals.NOW).registration().status())
				.isEqualTo(RegistrationStatus.FILED);
		}
		else {
			assertThat(contract.acts(Side.SELLER)).doesNotContain(ContractAct.REGISTER);
			assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> contract.register(file, null, Deals.NOW));
		}
	}

	@Test
	void theSidesAreFrozenAsTheyAreWhenItIsConfirmed() {
		var moved = new Party(Deals.BUYER.organizationId(), Deals.BUYER.name(), null, Deals.BUYER.kind(),
				Deals.SELLER.region(), null);

		var signed = Deals.in(ContractStatus.PROPOSED).confirm(Side.BUYER, Deals.SELLER, moved, Deals.NOW);

		assertThat(signed.buyer()).isEqualTo(moved);
	}

	private static Contract done(Contract contract, ContractAct act, Side side) {
		var now = Deals.NOW;
		return switch (act) {
			case EDIT -> contract.edit(side, Deals.agreement(5, Deals.BUYER), now);
			case PROPOSE -> contract.propose(side, now);
			case RECORD -> contract.record(side, Deals.SELLER, now);
			case CONFIRM -> contract.confirm(side, Deals.SELLER, Deals.BUYER, now);
			case DISPUTE -> contract.dispute(side, now);
			case AMEND -> contract.amend(side, contract.terms(), contract.price(), false, now);
			case PERFORM -> contract.perform(side, now);
			case TERMINATE -> contract.terminate(side, now);
			case PAY, ATTACH -> contract.touch(act, side, now);
			case DELETE, REGISTER -> throw new IllegalArgumentException("Has a test of its own: " + act);
		};
	}

	private record Row(ContractAct act, Set<Side> sides, ContractStatus from, ContractStatus to) {

	}

}
