package io.techbridge.marketplace.contracts.recording;

import java.time.Clock;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.ChangeContract;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractAccess;
import io.techbridge.marketplace.contracts.core.ContractAct;
import io.techbridge.marketplace.contracts.core.ContractEventKind;
import io.techbridge.marketplace.contracts.core.ContractStep;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.time.China;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member writes on the draft of a contract.
 */
@Component
public class WriteContract {

	private final ContractAccess access;

	private final ChangeContract change;

	private final ContractForms forms;

	private final BegunContracts begun;

	private final Ids ids;

	private final Clock clock;

	WriteContract(ContractAccess access, ChangeContract change, ContractForms forms, BegunContracts begun, Ids ids,
			Clock clock) {
		this.access = access;
		this.change = change;
		this.forms = forms;
		this.begun = begun;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Begins a draft.
	 * @param requestKey tells a retry from another draft, {@code null} if the client has
	 * none
	 */
	@Transactional
	public Contract begin(ContractRequest request, @Nullable String requestKey, Caller caller) {
		var writer = ContractAccess.writer(caller);
		ContractAccess.requireVerified(caller);
		var known = this.begun.find(writer.organization(), requestKey);
		if (known.isPresent()) {
			return this.access.read(known.get(), caller);
		}
		var agreement = this.forms.agreement(request, null, caller);
		var draft = Contract.draft(new ContractId(this.ids.next()), request.ownSide(), null, agreement,
				caller.account(), this.clock.instant());
		var added = this.change.add(draft, agreement.plan(), step(ContractEventKind.CREATED, draft));
		this.begun.note(writer.organization(), requestKey, added.id());
		return added;
	}

	/**
	 * Says something else while it is a draft.
	 */
	@Transactional
	public Contract edit(ContractId id, long version, ContractRequest request, Caller caller) {
		var written = this.access.write(id, caller);
		if (request.ownSide() != written.side()) {
			throw new RuleViolated(Message.of("contract.rule.own-side"), "ownSide");
		}
		var agreement = this.forms.agreement(request, written.contract().trace(), caller);
		return this.change.change(written.contract(), version, agreement.plan(),
				step(ContractEventKind.EDITED, written.contract()),
				(contract) -> contract.edit(written.side(), agreement, this.clock.instant()));
	}

	/**
	 * Throws a draft away that nobody else has seen.
	 */
	@Transactional
	public void delete(ContractId id, long version, Caller caller) {
		var written = this.access.write(id, caller);
		if (!written.contract().acts(written.side()).contains(ContractAct.DELETE)) {
			throw new RuleViolated(Message.of("contract.rule.delete"));
		}
		this.change.delete(written.contract(), version);
	}

	private ContractStep step(ContractEventKind kind, Contract contract) {
		return new ContractStep(kind, contract.recordedBySide(), China.today(this.clock), null);
	}

}
