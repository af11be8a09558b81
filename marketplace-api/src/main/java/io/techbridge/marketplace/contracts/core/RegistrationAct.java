package io.techbridge.marketplace.contracts.core;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What moves the registration of a contract, and from where to where (domain.md 9).
 */
public enum RegistrationAct {

	/** The seller files the contract with the office. */
	FILE(EnumSet.of(RegistrationStatus.NOT_FILED), RegistrationStatus.FILED),

	/** The office takes it. */
	ACCEPT(EnumSet.of(RegistrationStatus.FILED), RegistrationStatus.ACCEPTED),

	/** The office wants something corrected. */
	REQUEST_CORRECTION(EnumSet.of(RegistrationStatus.ACCEPTED), RegistrationStatus.CORRECTION),

	/** The seller hands the corrected contract in. */
	RESUBMIT(EnumSet.of(RegistrationStatus.CORRECTION), RegistrationStatus.ACCEPTED),

	/** The office registers it, with the values that it confirms. */
	REGISTER(EnumSet.of(RegistrationStatus.ACCEPTED), RegistrationStatus.REGISTERED),

	/** The office refuses it. */
	REFUSE(EnumSet.of(RegistrationStatus.ACCEPTED), RegistrationStatus.REFUSED),

	/** The office confirms other values. */
	AMEND(EnumSet.of(RegistrationStatus.REGISTERED), RegistrationStatus.REGISTERED),

	/** The office takes the registration back. */
	CANCEL(EnumSet.of(RegistrationStatus.REGISTERED), RegistrationStatus.CANCELLED);

	private final Set<RegistrationStatus> from;

	private final RegistrationStatus to;

	RegistrationAct(Set<RegistrationStatus> from, RegistrationStatus to) {
		this.from = from;
		this.to = to;
	}

	RegistrationStatus to() {
		return this.to;
	}

	boolean isPossible(RegistrationStatus status) {
		return this.from.contains(status);
	}

	/**
	 * Whether it states the values that the office confirms.
	 */
	public boolean confirmsValues() {
		return this.to == RegistrationStatus.REGISTERED;
	}

	/**
	 * What can be done where a registration stands.
	 */
	public static Set<RegistrationAct> possible(RegistrationStatus status) {
		return Arrays.stream(values())
			.filter((act) -> act.isPossible(status))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(RegistrationAct.class)));
	}

}
