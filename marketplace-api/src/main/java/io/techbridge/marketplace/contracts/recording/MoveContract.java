package io.techbridge.marketplace.contracts.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.ChangeContract;
import io.techbridge.marketplace.contracts.core.Completeness;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractAccess;
import io.techbridge.marketplace.contracts.core.ContractAccess.Written;
import io.techbridge.marketplace.contracts.core.ContractEventKind;
import io.techbridge.marketplace.contracts.core.ContractStep;
import io.techbridge.marketplace.contracts.core.Party;
import io.techbridge.marketplace.contracts.core.Plans;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.time.China;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Both sides come to say the same of a contract, and later that it is over.
 */
@Component
public class MoveContract {

	private final ContractAccess access;

	private final ChangeContract change;

	private final Plans plans;

	private final Organizations organizations;

	private final Clock clock;

	MoveContract(ContractAccess access, ChangeContract change, Plans plans, Organizations organizations, Clock clock) {
		this.access = access;
		this.change = change;
		this.plans = plans;
		this.organizations = organizations;
		this.clock = clock;
	}

	/**
	 * Asks the other side to confirm it; with somebody who is no member, it is signed at
	 * once.
	 */
	@Transactional
	public Contract propose(ContractId id, long version, Caller caller) {
		var written = this.access.write(id, caller);
		var contract = written.contract();
		Completeness.of(contract, this.plans.of(contract), today()).raise();
		if (contract.needsConfirmation()) {
			return move(written, version, ContractEventKind.PROPOSED, today(), null,
					(one) -> one.propose(written.side(), this.clock.instant()));
		}
		var own = asItIsNow(Objects.requireNonNull(contract.party(written.side())));
		return move(written, version, ContractEventKind.RECORDED, signedOn(contract), null,
				(one) -> one.record(written.side(), own, this.clock.instant()));
	}

	/**
	 * Says that it is as the other side wrote; this signs it.
	 */
	@Transactional
	public Contract confirm(ContractId id, long version, Caller caller) {
		var written = this.access.write(id, caller);
		var contract = written.contract();
		var seller = asItIsNow(Objects.requireNonNull(contract.party(Side.SELLER)));
		var buyer = asItIsNow(Objects.requireNonNull(contract.party(Side.BUYER)));
		return move(written, version, ContractEventKind.CONFIRMED, signedOn(contract), null,
				(one) -> one.confirm(written.side(), seller, buyer, this.clock.instant()));
	}

	/**
	 * Gives it back to the side that wrote it.
	 */
	@Transactional
	public Contract dispute(ContractId id, long version, String reason, Caller caller) {
		var written = this.access.write(id, caller);
		return move(written, version, ContractEventKind.DISPUTED, today(), reason.strip(),
				(one) -> one.dispute(written.side(), this.clock.instant()));
	}

	/**
	 * Says that it has been performed.
	 * @param on the day, {@code null} for today
	 */
	@Transactional
	public Contract perform(ContractId id, long version, @Nullable LocalDate on, Caller caller) {
		var written = this.access.write(id, caller);
		return move(written, version, ContractEventKind.PERFORMED, ended(written.contract(), on), null,
				(one) -> one.perform(written.side(), this.clock.instant()));
	}

	/**
	 * Says that it has ended before it was performed.
	 * @param on the day, {@code null} for today
	 */
	@Transactional
	public Contract terminate(ContractId id, long version, @Nullable LocalDate on, String reason, Caller caller) {
		var written = this.access.write(id, caller);
		return move(written, version, ContractEventKind.TERMINATED, ended(written.contract(), on), reason.strip(),
				(one) -> one.terminate(written.side(), this.clock.instant()));
	}

	private Contract move(Written written, long version, ContractEventKind kind, LocalDate on, @Nullable String remark,
			UnaryOperator<Contract> act) {
		return this.change.change(written.contract(), version, null, new ContractStep(kind, written.side(), on, remark),
				act);
	}

	/** A member is frozen as it is on the day the contract becomes binding here. */
	private Party asItIsNow(Party party) {
		return (party.organizationId() != null)
				? Party.of(this.organizations.findById(party.organizationId()).orElseThrow()) : party;
	}

	private LocalDate ended(Contract contract, @Nullable LocalDate on) {
		if (on == null) {
			return today();
		}
		var problems = new FieldProblems();
		if (on.isAfter(today()) || contract.hasBeenSigned() && on.isBefore(signedOn(contract))) {
			problems.add("on", Message.of("contract.invalid.ended"));
		}
		problems.raise();
		return on;
	}

	private static LocalDate signedOn(Contract contract) {
		return Objects.requireNonNull(contract.terms().signedOn());
	}

	private LocalDate today() {
		return China.today(this.clock);
	}

}
