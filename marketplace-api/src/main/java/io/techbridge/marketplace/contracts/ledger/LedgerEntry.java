package io.techbridge.marketplace.contracts.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.Party;
import io.techbridge.marketplace.contracts.core.RegistrationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a contract counts for in one way of counting.
 *
 * @param countedOn the day it is counted at
 */
record LedgerEntry(LedgerBase base, LocalDate countedOn, long totalFen, long technologyFen, String kind, String field,
		String planSource, Who seller, Who buyer) {

	/**
	 * What a contract counts for by its day of signing; nothing before it is signed.
	 */
	static Optional<LedgerEntry> signed(@Nullable Contract contract) {
		if (contract == null || !contract.hasBeenSigned()) {
			return Optional.empty();
		}
		return Optional.of(of(LedgerBase.SIGNED, contract, Objects.requireNonNull(contract.terms().signedOn()),
				contract.price().totalFen(), contract.price().technologyFen()));
	}

	/**
	 * What a contract counts for by its day of registration; nothing unless it is
	 * registered.
	 */
	static Optional<LedgerEntry> registered(@Nullable Contract contract) {
		if (contract == null || contract.registration().status() != RegistrationStatus.REGISTERED) {
			return Optional.empty();
		}
		var registration = contract.registration();
		return Optional.of(of(LedgerBase.REGISTERED, contract, Objects.requireNonNull(registration.registeredOn()),
				Objects.requireNonNull(registration.totalFen()), Objects.requireNonNull(registration.technologyFen())));
	}

	private static LedgerEntry of(LedgerBase base, Contract contract, LocalDate countedOn, long totalFen,
			long technologyFen) {
		var terms = contract.terms();
		return new LedgerEntry(base, countedOn, totalFen, technologyFen, Objects.requireNonNull(terms.kind()).name(),
				Objects.requireNonNull(terms.field()).value(), Objects.requireNonNull(terms.planSource()).name(),
				Who.of(Objects.requireNonNull(contract.seller())), Who.of(Objects.requireNonNull(contract.buyer())));
	}

	/**
	 * A side as it is counted.
	 *
	 * @param key tells organizations apart: the id of a member, else the credit code or
	 * the name
	 */
	record Who(String key, String region, @Nullable String park) {

		private static final int LONGEST_KEY = 40;

		static Who of(Party party) {
			return new Who(key(party), Objects.requireNonNull(party.region()).value(),
					(party.park() != null) ? party.park().value() : null);
		}

		private static String key(Party party) {
			if (party.organizationId() != null) {
				return Long.toString(party.organizationId().value());
			}
			var key = (party.creditCode() != null) ? "c:" + party.creditCode().value() : "n:" + party.name();
			return (key.length() > LONGEST_KEY) ? key.substring(0, LONGEST_KEY) : key;
		}

	}

}
