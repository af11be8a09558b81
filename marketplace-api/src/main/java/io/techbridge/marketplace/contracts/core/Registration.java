package io.techbridge.marketplace.contracts.core;

import java.time.LocalDate;

import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * Where the registration of a contract stands, and what the office confirmed.
 *
 * @param number of the certificate, {@code null} until it is registered
 * @param registeredOn the day of the registration that holds
 * @param totalFen the confirmed total (成交额) in fen
 * @param technologyFen the confirmed part paid for technology (技术交易额) in fen
 * @param refusal why it was refused
 * @param dueOn by when the next step should be done, {@code null} if none is
 */
public record Registration(RegistrationStatus status, @Nullable String number, @Nullable LocalDate registeredOn,
		@Nullable Long totalFen, @Nullable Long technologyFen, @Nullable RefusalReason refusal,
		@Nullable LocalDate dueOn) {

	public static final Registration NONE = new Registration(RegistrationStatus.NOT_FILED, null, null, null, null, null,
			null);

	/**
	 * Takes a step.
	 * @param dueOn by when the step after it should be done
	 * @throws RuleViolated if it cannot be taken from here
	 */
	Registration moved(RegistrationStep step, @Nullable LocalDate dueOn) {
		var act = step.act();
		if (!act.isPossible(this.status)) {
			throw new RuleViolated(Message.of("contract.rule.registration"));
		}
		return switch (act) {
			case REGISTER -> new Registration(act.to(), step.number(), step.on(), step.totalFen(), step.technologyFen(),
					null, dueOn);
			case AMEND -> new Registration(act.to(), this.number, this.registeredOn, step.totalFen(),
					step.technologyFen(), null, dueOn);
			case REFUSE -> new Registration(act.to(), null, null, null, null, step.refusal(), dueOn);
			case FILE, ACCEPT, REQUEST_CORRECTION, RESUBMIT, CANCEL -> new Registration(act.to(), this.number,
					this.registeredOn, this.totalFen, this.technologyFen, this.refusal, dueOn);
		};
	}

}
