package io.techbridge.marketplace.contracts.core;

import java.time.LocalDate;

import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a contract must say before it is proposed or recorded as signed.
 */
public final class Completeness {

	private Completeness() {
	}

	/**
	 * @param today in China
	 * @return what is missing or does not fit together; nothing raised yet
	 */
	public static FieldProblems of(Contract contract, Plan plan, LocalDate today) {
		var problems = new FieldProblems();
		terms(problems, contract.terms(), today);
		party(problems, "seller", contract.seller());
		party(problems, "buyer", contract.buyer());
		PriceChecks.sums(problems, contract.price(), plan);
		return problems;
	}

	private static void terms(FieldProblems problems, Terms terms, LocalDate today) {
		if (terms.name().isBlank()) {
			problems.add("name", Message.of("contract.required.name"));
		}
		stated(problems, "kind", terms.kind());
		stated(problems, "field", terms.field());
		stated(problems, "planSource", terms.planSource());
		stated(problems, "signedOn", terms.signedOn());
		if (terms.lacksTransferMode()) {
			problems.add("transferMode", Message.of("contract.required.transferMode"));
		}
		if (terms.signedOn() != null && terms.signedOn().isAfter(today)) {
			problems.add("signedOn", Message.of("contract.invalid.signedOn"));
		}
		if (terms.beginsOn() != null && terms.endsOn() != null && terms.endsOn().isBefore(terms.beginsOn())) {
			problems.add("endsOn", Message.of("contract.invalid.endsOn"));
		}
		if (terms.licenceEndsOn() != null && terms.signedOn() != null
				&& terms.licenceEndsOn().isBefore(terms.signedOn())) {
			problems.add("licenceEndsOn", Message.of("contract.invalid.licenceEndsOn"));
		}
	}

	private static void party(FieldProblems problems, String field, @Nullable Party party) {
		if (party == null || party.name().isBlank()) {
			problems.add(field, Message.of("contract.required." + field));
		}
		else if (party.region() == null) {
			problems.add(field + ".region", Message.of("contract.required.region"));
		}
	}

	private static void stated(FieldProblems problems, String field, @Nullable Object value) {
		if (value == null) {
			problems.add(field, Message.of("contract.required." + field));
		}
	}

}
