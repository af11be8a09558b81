package io.techbridge.marketplace.contracts.core;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Membership;
import io.techbridge.marketplace.platform.security.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whose contracts somebody may look into and write on. For everybody else they do not
 * exist.
 */
@Component
public class ContractAccess {

	private final Contracts contracts;

	ContractAccess(Contracts contracts) {
		this.contracts = contracts;
	}

	/**
	 * A contract the caller may look into.
	 */
	public Contract read(ContractId id, Caller caller) {
		return this.contracts.findById(id)
			.filter((contract) -> mayRead(contract, caller))
			.orElseThrow(() -> new NotFound("contract " + id));
	}

	/**
	 * A contract the caller may write on, locked until the transaction ends, and the side
	 * in whose name.
	 */
	public Written write(ContractId id, Caller caller) {
		var contract = this.contracts.lock(id)
			.filter((one) -> mayRead(one, caller))
			.orElseThrow(() -> new NotFound("contract " + id));
		return new Written(contract, writes(contract, caller));
	}

	/**
	 * A contract of which the caller may note what the registration office decided: an
	 * editor of a side or an operator.
	 * @return the side is missing for operators
	 */
	public Registered register(ContractId id, Caller caller) {
		var contract = this.contracts.lock(id)
			.filter((one) -> mayRead(one, caller))
			.orElseThrow(() -> new NotFound("contract " + id));
		return new Registered(contract,
				caller.is(Role.OPERATOR) ? Optional.empty() : Optional.of(writes(contract, caller)));
	}

	private static Side writes(Contract contract, Caller caller) {
		var membership = caller.membership();
		if (membership == null || !membership.role().includes(MemberRole.EDITOR)) {
			throw new AccessDeniedException("Not an editor of a side of contract " + contract.id());
		}
		requireVerified(caller);
		return contract.sideOf(membership.organization())
			.orElseThrow(() -> new AccessDeniedException("On no side of contract " + contract.id()));
	}

	/**
	 * Only members of verified organizations record deals.
	 */
	public static void requireVerified(Caller caller) {
		if (caller.membership() == null || !caller.membership().verified()) {
			throw new RuleViolated(Message.of("contract.rule.verified"));
		}
	}

	/**
	 * The organization in whose name the caller may write.
	 * @throws AccessDeniedException if there is none
	 */
	public static Membership writer(Caller caller) {
		var membership = caller.membership();
		if (membership == null || !membership.role().includes(MemberRole.EDITOR)) {
			throw new AccessDeniedException("Not an editor of any organization");
		}
		return membership;
	}

	/**
	 * What the caller may do with a contract now.
	 */
	public static Set<ContractAct> acts(Contract contract, Caller caller) {
		var membership = caller.membership();
		if (membership != null && membership.role().includes(MemberRole.EDITOR) && membership.verified()) {
			return contract.sideOf(membership.organization())
				.map(contract::acts)
				.orElse(EnumSet.noneOf(ContractAct.class));
		}
		if (caller.is(Role.OPERATOR) && contract.hasBeenSigned()) {
			return EnumSet.of(ContractAct.REGISTER);
		}
		return EnumSet.noneOf(ContractAct.class);
	}

	/**
	 * Whether somebody may look into a contract: members of the side that wrote it, of
	 * the other side once it was proposed, operators and, once it was signed,
	 * administrators of the parks the sides were in.
	 */
	public static boolean mayRead(Contract contract, Caller caller) {
		if (caller.pending() != null) {
			return false;
		}
		if (caller.is(Role.OPERATOR)) {
			return contract.hasBeenSigned() || contract.proposedAt() != null;
		}
		var membership = caller.membership();
		if (membership != null && membership.role().includes(MemberRole.VIEWER)) {
			var side = contract.sideOf(membership.organization());
			if (side.isPresent()) {
				return side.get() == contract.recordedBySide() || contract.proposedAt() != null
						|| contract.hasBeenSigned();
			}
		}
		return contract.hasBeenSigned() && Stream.of(Side.values())
			.map(contract::party)
			.anyMatch((party) -> party != null && party.park() != null && caller.administers(party.park()));
	}

	/**
	 * A contract to write on.
	 *
	 * @param side in whose name
	 */
	public record Written(Contract contract, Side side) {

	}

	/**
	 * A contract whose registration is noted.
	 *
	 * @param side in whose name, nothing for an operator
	 */
	public record Registered(Contract contract, Optional<Side> side) {

	}

}
