package io.techbridge.marketplace.contracts.registration;

import java.time.LocalDate;

import io.techbridge.marketplace.calendar.WorkingDays;
import io.techbridge.marketplace.contracts.core.RegistrationStep;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * By when the steps of a registration are due, in working days.
 */
@Component
public class RegistrationDeadlines {

	private final WorkingDays workingDays;

	private final RegistrationSettings settings;

	RegistrationDeadlines(WorkingDays workingDays, RegistrationSettings settings) {
		this.workingDays = workingDays;
		this.settings = settings;
	}

	/**
	 * By when the step after this one should be taken, by whoever it is up to;
	 * {@code null} if none has to be.
	 */
	public @Nullable LocalDate after(RegistrationStep step) {
		return switch (step.act()) {
			case FILE -> this.workingDays.plus(step.on(), this.settings.acceptance());
			case ACCEPT, RESUBMIT -> this.workingDays.plus(step.on(), this.settings.decision());
			case REQUEST_CORRECTION -> this.workingDays.plus(step.on(), this.settings.correction());
			case REGISTER, REFUSE, AMEND, CANCEL -> null;
		};
	}

}
