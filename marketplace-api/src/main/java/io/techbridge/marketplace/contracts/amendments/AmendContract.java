package io.techbridge.marketplace.contracts.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.ChangeContract;
import io.techbridge.marketplace.contracts.core.Completeness;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractAccess;
import io.techbridge.marketplace.contracts.core.ContractEventKind;
import io.techbridge.marketplace.contracts.core.ContractStep;
import io.techbridge.marketplace.contracts.core.Deduction;
import io.techbridge.marketplace.contracts.core.Instalment;
import io.techbridge.marketplace.contracts.core.Plan;
import io.techbridge.marketplace.contracts.core.Plans;
import io.techbridge.marketplace.contracts.core.Price;
import io.techbridge.marketplace.contracts.core.PriceChecks;
import io.techbridge.marketplace.contracts.core.Terms;
import io.techbridge.marketplace.contracts.core.TermsBuilder;
import io.techbridge.marketplace.contracts.payments.PaidAmounts;
import io.techbridge.marketplace.contracts.payments.Payments;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.time.China;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what was signed. The kind, the field, the sides and the day of signing stay:
 * another deal is another contract.
 */
@Component
public class AmendContract {

	private final ContractAccess access;

	private final ChangeContract change;

	private final Plans plans;

	private final Payments payments;

	private final Amendments amendments;

	private final Clock clock;

	AmendContract(ContractAccess access, ChangeContract change, Plans plans, Payments payments, Amendments amendments,
			Clock clock) {
		this.access = access;
		this.change = change;
		this.plans = plans;
		this.payments = payments;
		this.amendments = amendments;
		this.clock = clock;
	}

	/**
	 * Changes it, and writes down each field that became another.
	 */
	@Transactional
	public Contract amend(ContractId id, long version, AmendmentRequest request, Caller caller) {
		var written = this.access.write(id, caller);
		var before = written.contract();
		var oldPlan = this.plans.of(before);
		var plan = plan(request);
		var terms = terms(before.terms(), request);
		checkAmounts(request, plan);
		var price = Price.of(request.paymentKind(), request.totalFen(), orZero(request.estimateFen()), plan);
		var newPlan = !plan.equals(oldPlan);
		var amended = before.amend(written.side(), terms, price, newPlan, this.clock.instant());
		check(amended, plan, request.effectiveOn());
		var fields = ChangedFields.between(before, oldPlan, amended, plan);
		if (fields.isEmpty()) {
			throw new RuleViolated(Message.of("contract.rule.nothing-amended"));
		}
		var step = new ContractStep(ContractEventKind.AMENDED, written.side(), request.effectiveOn(),
				request.reason().strip());
		var after = this.change.change(before, version, newPlan ? plan : null, step, (contract) -> amended);
		this.amendments.add(id, fields, request.reason().strip(), request.effectiveOn(), written.side(),
				caller.account());
		return after;
	}

	private static void checkAmounts(AmendmentRequest request, Plan plan) {
		var problems = new FieldProblems();
		PriceChecks.amounts(problems, request.totalFen(), orZero(request.estimateFen()), plan);
		problems.raise();
	}

	/**
	 * The amended contract is as complete as one that is signed, and leaves room for what
	 * was paid already.
	 */
	private void check(Contract amended, Plan plan, LocalDate effectiveOn) {
		var today = China.today(this.clock);
		var problems = Completeness.of(amended, plan, today);
		if (effectiveOn.isBefore(Objects.requireNonNull(amended.terms().signedOn()))) {
			problems.add("effectiveOn", Message.of("contract.invalid.effectiveOn"));
		}
		var paid = new PaidAmounts(this.payments.of(amended.id()));
		this.payments.of(amended.id())
			.stream()
			.map((payment) -> payment.sequence())
			.filter(Objects::nonNull)
			.distinct()
			.filter((sequence) -> planned(plan, sequence) < paid.of(sequence))
			.findFirst()
			.ifPresent((sequence) -> problems.add("instalments",
					Message.of("contract.invalid.below-paid", sequence, PriceChecks.yuan(paid.of(sequence)))));
		problems.raise();
	}

	private static long planned(Plan plan, int sequence) {
		return plan.instalments()
			.stream()
			.filter((instalment) -> instalment.sequence() == sequence)
			.mapToLong(Instalment::fen)
			.sum();
	}

	private static Terms terms(Terms before, AmendmentRequest request) {
		return TermsBuilder.builder(before)
			.number(text(request.number()))
			.name(request.name().strip())
			.transferMode(request.transferMode())
			.licenceEndsOn(request.licenceEndsOn())
			.intellectualProperty(text(request.intellectualProperty()))
			.beginsOn(request.beginsOn())
			.endsOn(request.endsOn())
			.build();
	}

	private static Plan plan(AmendmentRequest request) {
		var deductions = Objects.requireNonNullElse(request.deductions(), List.<AmendmentRequest.AmendedDeduction>of())
			.stream()
			.map((one) -> new Deduction(one.kind(), text(one.remark()), one.fen()))
			.toList();
		var instalments = Objects
			.requireNonNullElse(request.instalments(), List.<AmendmentRequest.AmendedInstalment>of())
			.stream()
			.map((one) -> new Instalment(one.sequence(), text(one.term()), one.dueOn(), one.fen()))
			.sorted(Comparator.comparingInt(Instalment::sequence))
			.toList();
		return new Plan(deductions, instalments);
	}

	private static long orZero(@Nullable Long amount) {
		return (amount != null) ? amount : 0;
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
