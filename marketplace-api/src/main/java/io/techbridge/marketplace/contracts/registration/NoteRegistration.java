package io.techbridge.marketplace.contracts.registration;

import java.time.Clock;
import java.util.Objects;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.ChangeContract;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractAccess;
import io.techbridge.marketplace.contracts.core.ContractEventKind;
import io.techbridge.marketplace.contracts.core.ContractStep;
import io.techbridge.marketplace.contracts.core.RegistrationAct;
import io.techbridge.marketplace.contracts.core.RegistrationStep;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.matching.MoneyRange;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A side or an operator notes a step of a registration.
 */
@Component
public class NoteRegistration {

	private final ContractAccess access;

	private final ChangeContract change;

	private final RegistrationEvents events;

	private final RegistrationDeadlines deadlines;

	private final Clock clock;

	NoteRegistration(ContractAccess access, ChangeContract change, RegistrationEvents events,
			RegistrationDeadlines deadlines, Clock clock) {
		this.access = access;
		this.change = change;
		this.events = events;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/**
	 * Notes a step, and by when the next one is due.
	 */
	@Transactional
	public Contract note(ContractId id, long version, RegistrationStep step, Caller caller) {
		var registered = this.access.register(id, caller);
		check(registered.contract(), step);
		var contractStep = new ContractStep(ContractEventKind.FILED, registered.side().orElse(null), step.on(),
				step.act().name());
		var after = this.change.change(registered.contract(), version, null, contractStep,
				(contract) -> contract.register(step, this.deadlines.after(step), this.clock.instant()));
		this.events.add(after, step, caller.account(), this.clock.instant());
		return after;
	}

	private void check(Contract contract, RegistrationStep step) {
		var problems = new FieldProblems();
		var earliest = contract.terms().signedOn();
		if (step.on().isAfter(China.today(this.clock)) || earliest != null && step.on().isBefore(earliest)) {
			problems.add("on", Message.of("contract.invalid.registration-day"));
		}
		if (step.act() == RegistrationAct.REGISTER && step.number() == null) {
			problems.add("number", Message.of("contract.required.registration-number"));
		}
		if (step.act() == RegistrationAct.REFUSE && step.refusal() == null) {
			problems.add("refusal", Message.of("contract.required.refusal"));
		}
		if (step.act().confirmsValues()) {
			checkValues(problems, step);
		}
		problems.raise();
	}

	private static void checkValues(FieldProblems problems, RegistrationStep step) {
		var total = step.totalFen();
		var technology = step.technologyFen();
		if (total == null || total < 0 || total > MoneyRange.MAX_FEN) {
			problems.add("totalFen", Message.of("contract.invalid.amount"));
		}
		if (technology == null || technology < 0
				|| technology > Objects.requireNonNullElse(total, MoneyRange.MAX_FEN)) {
			problems.add("technologyFen", Message.of("contract.invalid.technology"));
		}
	}

}
