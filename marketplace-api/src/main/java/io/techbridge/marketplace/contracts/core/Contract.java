package io.techbridge.marketplace.contracts.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A deal on its way from a draft to the end. Each act of its life is a method; what
 * cannot be done at the moment is refused with the rule that forbids it. Its plan,
 * payments, amendments and history are rows beside it.
 *
 * @param recordedBySide the side that wrote it
 * @param externalId how the list it came from calls it
 * @param planRevision which revision of its plan holds
 * @param seller {@code null} while it is not stated
 * @param buyer {@code null} while it is not stated
 * @param proposedAt when the other side first saw it, {@code null} if it did not yet
 */
@Table("contract")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record Contract(@Id ContractId id, @Version @Nullable Long version, ContractStatus status, Side recordedBySide,
		@Nullable String externalId, @Embedded.Empty Terms terms, @Embedded.Empty Price price, int planRevision,
		@Embedded.Nullable(prefix = "seller_") @Nullable Party seller,
		@Embedded.Nullable(prefix = "buyer_") @Nullable Party buyer, @Embedded.Nullable @Nullable Trace trace,
		@Nullable Instant proposedAt, Instant createdAt, @Nullable AccountId createdBy, Instant changedAt,
		@Embedded.Empty(prefix = "registration_") Registration registration) {

	public Contract {
		createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
		changedAt = changedAt.truncatedTo(ChronoUnit.MICROS);
		proposedAt = (proposedAt != null) ? proposedAt.truncatedTo(ChronoUnit.MICROS) : null;
	}

	/**
	 * A draft that has not been saved yet.
	 */
	public static Contract draft(ContractId id, Side by, @Nullable String externalId, Agreement agreement,
			@Nullable AccountId account, Instant at) {
		return new Contract(id, null, ContractStatus.DRAFT, by, externalId, agreement.terms(), agreement.price(), 1,
				agreement.seller(), agreement.buyer(), agreement.trace(), null, at, account, at, Registration.NONE);
	}

	public @Nullable Party party(Side side) {
		return (side == Side.SELLER) ? this.seller : this.buyer;
	}

	/**
	 * The side an organization is on; nothing if on neither.
	 */
	public Optional<Side> sideOf(OrganizationId organization) {
		for (var side : Side.values()) {
			var party = party(side);
			if (party != null && organization.equals(party.organizationId())) {
				return Optional.of(side);
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether the other side has to confirm it.
	 */
	public boolean needsConfirmation() {
		var other = party(this.recordedBySide.other());
		return other != null && other.isMember();
	}

	/**
	 * Whether it has been signed, whatever became of it.
	 */
	public boolean hasBeenSigned() {
		return switch (this.status) {
			case DRAFT, PROPOSED -> false;
			case SIGNED, PERFORMED, TERMINATED -> true;
		};
	}

	/**
	 * Whether it binds now.
	 */
	public boolean holds() {
		return this.status == ContractStatus.SIGNED || this.status == ContractStatus.PERFORMED;
	}

	/**
	 * What a side can do with it now.
	 */
	public Set<ContractAct> acts(Side side) {
		var acts = EnumSet.noneOf(ContractAct.class);
		var own = side == this.recordedBySide;
		switch (this.status) {
			case DRAFT -> {
				if (own) {
					acts.addAll(Set.of(ContractAct.EDIT, ContractAct.ATTACH,
							needsConfirmation() ? ContractAct.PROPOSE : ContractAct.RECORD));
					if (this.proposedAt == null) {
						acts.add(ContractAct.DELETE);
					}
				}
			}
			case PROPOSED -> {
				acts.add(ContractAct.ATTACH);
				if (!own) {
					acts.addAll(Set.of(ContractAct.CONFIRM, ContractAct.DISPUTE));
				}
			}
			case SIGNED -> acts.addAll(Set.of(ContractAct.AMEND, ContractAct.PAY, ContractAct.PERFORM,
					ContractAct.TERMINATE, ContractAct.REGISTER, ContractAct.ATTACH));
			case PERFORMED -> acts.addAll(Set.of(ContractAct.PAY, ContractAct.REGISTER, ContractAct.ATTACH));
			case TERMINATED -> acts.addAll(Set.of(ContractAct.PAY, ContractAct.REGISTER, ContractAct.ATTACH));
		}
		return acts;
	}

	/**
	 * Says something else while it is a draft.
	 */
	public Contract edit(Side by, Agreement agreement, Instant at) {
		require(ContractAct.EDIT, by, "contract.rule.edit");
		return changed(at).terms(agreement.terms())
			.price(agreement.price())
			.planRevision(this.planRevision + 1)
			.seller(agreement.seller())
			.buyer(agreement.buyer())
			.trace(agreement.trace())
			.build();
	}

	/**
	 * Asks the other side to confirm it.
	 */
	public Contract propose(Side by, Instant at) {
		require(ContractAct.PROPOSE, by, "contract.rule.propose");
		return changed(at).status(ContractStatus.PROPOSED)
			.proposedAt((this.proposedAt != null) ? this.proposedAt : at)
			.build();
	}

	/**
	 * Is signed, as the one side says whose other side is no member.
	 * @param own the side as it is on the day of signing
	 */
	public Contract record(Side by, Party own, Instant at) {
		require(ContractAct.RECORD, by, "contract.rule.record");
		var signed = changed(at).status(ContractStatus.SIGNED);
		return ((by == Side.SELLER) ? signed.seller(own) : signed.buyer(own)).build();
	}

	/**
	 * Is signed, as both sides say. The sides are frozen as they are now.
	 */
	public Contract confirm(Side by, Party seller, Party buyer, Instant at) {
		require(ContractAct.CONFIRM, by, "contract.rule.confirm");
		return changed(at).status(ContractStatus.SIGNED).seller(seller).buyer(buyer).build();
	}

	/**
	 * Is given back to the side that wrote it.
	 */
	public Contract dispute(Side by, Instant at) {
		require(ContractAct.DISPUTE, by, "contract.rule.dispute");
		return changed(at).status(ContractStatus.DRAFT).build();
	}

	/**
	 * Is changed by an amendment.
	 */
	public Contract amend(Side by, Terms terms, Price price, boolean newPlan, Instant at) {
		require(ContractAct.AMEND, by, "contract.rule.amend");
		return changed(at).terms(terms)
			.price(price)
			.planRevision(newPlan ? this.planRevision + 1 : this.planRevision)
			.build();
	}

	/**
	 * Has been performed.
	 */
	public Contract perform(Side by, Instant at) {
		require(ContractAct.PERFORM, by, "contract.rule.perform");
		return changed(at).status(ContractStatus.PERFORMED).build();
	}

	/**
	 * Has ended before it was performed.
	 */
	public Contract terminate(Side by, Instant at) {
		require(ContractAct.TERMINATE, by, "contract.rule.terminate");
		return changed(at).status(ContractStatus.TERMINATED).build();
	}

	/**
	 * Has something booked or added that is a row beside it: its version rises.
	 */
	public Contract touch(ContractAct act, Side by, Instant at) {
		require(act, by, "contract.rule.state");
		return changed(at).build();
	}

	/**
	 * A step of its registration.
	 * @param dueOn by when the next should be taken
	 */
	public Contract register(RegistrationStep step, @Nullable LocalDate dueOn, Instant at) {
		if (!hasBeenSigned()) {
			throw new RuleViolated(Message.of("contract.rule.register"));
		}
		return changed(at).registration(this.registration.moved(step, dueOn)).build();
	}

	private ContractBuilder changed(Instant at) {
		return ContractBuilder.builder(this).changedAt(at);
	}

	private void require(ContractAct act, Side side, String rule) {
		if (!acts(side).contains(act)) {
			throw new RuleViolated(Message.of(rule));
		}
	}

}
