package io.techbridge.marketplace.contracts.lists;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.ChangeContract;
import io.techbridge.marketplace.contracts.core.Completeness;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractEventKind;
import io.techbridge.marketplace.contracts.core.ContractStep;
import io.techbridge.marketplace.contracts.core.Plans;
import io.techbridge.marketplace.contracts.recording.MoveContract;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes or changes the drafts of rows as was judged, and proposes them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BringContracts {

	private final ChangeContract change;

	private final MoveContract move;

	private final Plans plans;

	private final Ids ids;

	private final Clock clock;

	BringContracts(ChangeContract change, MoveContract move, Plans plans, Ids ids, Clock clock) {
		this.change = change;
		this.move = move;
		this.plans = plans;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Writes the draft of a row.
	 * @param judgement that it is new or changes something
	 */
	public Contract write(BroughtContract row, ContractJudgement judgement, Caller caller) {
		var agreement = Objects.requireNonNull(judgement.agreement());
		var side = Objects.requireNonNull(judgement.ownSide());
		var before = judgement.contract();
		var now = this.clock.instant();
		if (before == null) {
			var draft = Contract.draft(new ContractId(this.ids.next()), side, row.externalId(), agreement,
					caller.account(), now);
			return this.change.add(draft, agreement.plan(), step(ContractEventKind.CREATED, draft));
		}
		return this.change.change(before, version(before), agreement.plan(), step(ContractEventKind.EDITED, before),
				(contract) -> contract.edit(side, agreement, now));
	}

	/**
	 * Asks the other side to confirm a draft; with somebody who is no member, it is
	 * signed at once. It stays a draft if anything is missing.
	 * @return what is missing, by field
	 */
	public Map<String, Message> propose(Contract draft, Caller caller) {
		var missing = new LinkedHashMap<>(
				Completeness.of(draft, this.plans.of(draft), China.today(this.clock)).found());
		if (draft.price().totalFen() == 0) {
			missing.put("totalFen", Message.of("contract.row.total"));
		}
		if (missing.isEmpty()) {
			this.move.propose(draft.id(), version(draft), caller);
		}
		return missing;
	}

	private ContractStep step(ContractEventKind kind, Contract contract) {
		return new ContractStep(kind, contract.recordedBySide(), China.today(this.clock), null);
	}

	private static long version(Contract contract) {
		return Objects.requireNonNull(contract.version());
	}

}
