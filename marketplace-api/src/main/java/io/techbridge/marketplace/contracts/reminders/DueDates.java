package io.techbridge.marketplace.contracts.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractStatus;
import io.techbridge.marketplace.contracts.core.Instalment;
import io.techbridge.marketplace.contracts.core.Plans;
import io.techbridge.marketplace.contracts.core.Terms;
import io.techbridge.marketplace.contracts.payments.PaidAmounts;
import io.techbridge.marketplace.contracts.payments.Payments;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What is due in a contract, whenever that is.
 */
@Component
class DueDates {

	private final Plans plans;

	private final Payments payments;

	DueDates(Plans plans, Payments payments) {
		this.plans = plans;
		this.payments = payments;
	}

	List<Due> of(Contract contract) {
		var terms = contract.terms();
		var ends = contract.status() == ContractStatus.SIGNED;
		return Stream
			.of(contract.holds() ? instalments(contract) : Stream.<Due>of(),
					contract.hasBeenSigned() ? on(DueKind.REGISTRATION, contract.registration().dueOn())
							: Stream.<Due>of(),
					ends ? on(DueKind.END, terms.endsOn()) : Stream.<Due>of(),
					contract.holds() ? licence(terms) : Stream.<Due>of())
			.flatMap((dues) -> dues)
			.toList();
	}

	/** What was paid only in part is due with what is left. */
	private Stream<Due> instalments(Contract contract) {
		var paid = new PaidAmounts(this.payments.of(contract.id()));
		return this.plans.of(contract)
			.instalments()
			.stream()
			.filter((one) -> one.dueOn() != null && left(one, paid) > 0)
			.map((one) -> new Due(DueKind.INSTALMENT, one.sequence(), Objects.requireNonNull(one.dueOn()),
					left(one, paid)));
	}

	private static Stream<Due> licence(Terms terms) {
		var end = terms.licenceEndsOn();
		if (end == null) {
			return Stream.of();
		}
		return Stream.concat(on(DueKind.LICENCE_END, end),
				terms.isExclusive() ? on(DueKind.RELEASE, end.plusDays(1)) : Stream.of());
	}

	private static long left(Instalment instalment, PaidAmounts paid) {
		return instalment.fen() - paid.of(instalment.sequence());
	}

	private static Stream<Due> on(DueKind kind, @Nullable LocalDate day) {
		return (day != null) ? Stream.of(new Due(kind, 0, day, 0)) : Stream.of();
	}

}
