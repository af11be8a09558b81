package io.techbridge.marketplace.contracts.payments;

import java.time.Clock;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.ChangeContract;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractAccess;
import io.techbridge.marketplace.contracts.core.ContractAccess.Written;
import io.techbridge.marketplace.contracts.core.ContractAct;
import io.techbridge.marketplace.contracts.core.ContractEventKind;
import io.techbridge.marketplace.contracts.core.ContractStep;
import io.techbridge.marketplace.contracts.core.Plans;
import io.techbridge.marketplace.contracts.core.PriceChecks;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.matching.MoneyRange;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A side books what was paid, or takes back what was booked by mistake.
 */
@Component
class BookPayment {

	private final ContractAccess access;

	private final ChangeContract change;

	private final Plans plans;

	private final Payments payments;

	private final Clock clock;

	BookPayment(ContractAccess access, ChangeContract change, Plans plans, Payments payments, Clock clock) {
		this.access = access;
		this.change = change;
		this.plans = plans;
		this.payments = payments;
		this.clock = clock;
	}

	/**
	 * Books a payment. A request that is sent again, with its key, books nothing more and
	 * needs no current version.
	 */
	@Transactional
	Booked book(ContractId id, long version, Booking booking, @Nullable String requestKey, Caller caller) {
		var written = this.access.write(id, caller);
		var known = this.payments.bookedBy(id, requestKey);
		if (known.isPresent()) {
			return new Booked(known.get(), written.contract());
		}
		check(written.contract(), booking);
		var after = touch(written, version, ContractEventKind.PAID, booking);
		return new Booked(this.payments.add(id, booking, null, requestKey, written.side(), caller.account()), after);
	}

	/**
	 * Takes a payment back.
	 */
	@Transactional
	Booked reverse(ContractId id, long version, String paymentId, @Nullable String remark, Caller caller) {
		var written = this.access.write(id, caller);
		var payment = this.payments.of(id)
			.stream()
			.filter((one) -> one.id().equals(paymentId))
			.findFirst()
			.orElseThrow(() -> new NotFound("payment " + paymentId));
		if (payment.kind() == Payment.Kind.REVERSAL || payment.reversed()) {
			throw new RuleViolated(Message.of("contract.rule.reversed"));
		}
		var booking = new Booking(payment.sequence(), payment.fen(), China.today(this.clock), payment.voucher(),
				remark);
		var after = touch(written, version, ContractEventKind.REVERSED, booking);
		return new Booked(this.payments.add(id, booking, payment.id(), null, written.side(), caller.account()), after);
	}

	private Contract touch(Written written, long version, ContractEventKind kind, Booking booking) {
		var step = new ContractStep(kind, written.side(), booking.paidOn(), Long.toString(booking.fen()));
		return this.change.change(written.contract(), version, null, step,
				(contract) -> contract.touch(ContractAct.PAY, written.side(), this.clock.instant()));
	}

	private void check(Contract contract, Booking booking) {
		var problems = new FieldProblems();
		if (booking.fen() < 1 || booking.fen() > MoneyRange.MAX_FEN) {
			problems.add("fen", Message.of("contract.invalid.positive"));
		}
		if (booking.paidOn().isAfter(China.today(this.clock))) {
			problems.add("paidOn", Message.of("contract.invalid.paidOn"));
		}
		if (booking.voucher() != null && this.payments.of(contract.id())
			.stream()
			.anyMatch((one) -> isBookedAlready(one, booking.voucher()))) {
			problems.add("voucher", Message.of("contract.invalid.voucher"));
		}
		checkInstalment(contract, booking, problems);
		problems.raise();
	}

	private static boolean isBookedAlready(Payment payment, String voucher) {
		return payment.kind() == Payment.Kind.PAYMENT && !payment.reversed() && voucher.equals(payment.voucher());
	}

	private void checkInstalment(Contract contract, Booking booking, FieldProblems problems) {
		var sequence = booking.sequence();
		var kind = contract.price().paymentKind();
		if (sequence == null) {
			if (kind == null || !kind.isEstimated()) {
				problems.add("sequence", Message.of("contract.required.sequence"));
			}
			return;
		}
		var instalment = this.plans.of(contract)
			.instalments()
			.stream()
			.filter((one) -> one.sequence() == sequence)
			.findFirst();
		if (instalment.isEmpty()) {
			problems.add("sequence", Message.of("contract.invalid.unknown-sequence", sequence));
			return;
		}
		var left = instalment.get().fen() - new PaidAmounts(this.payments.of(contract.id())).of(sequence);
		if (booking.fen() > left) {
			problems.add("fen", Message.of("contract.invalid.overpaid", PriceChecks.yuan(left)));
		}
	}

	/**
	 * What was booked, and the contract since then.
	 */
	record Booked(Payment payment, Contract contract) {

	}

}
