package io.techbridge.marketplace.contracts.lists;

import java.util.List;

import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.Deduction;
import io.techbridge.marketplace.contracts.core.DeductionKind;
import io.techbridge.marketplace.contracts.core.Instalment;
import io.techbridge.marketplace.contracts.core.PaymentKind;
import io.techbridge.marketplace.contracts.core.Plan;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import org.jspecify.annotations.Nullable;

/**
 * The price a row comes to. Lists give sums, not lines: the fixed part becomes one
 * instalment and what is not technology one deduction, unless the contract has lines that
 * sum to the same.
 *
 * @param totalFen {@code null} if not stated
 */
record BroughtPrice(@Nullable Long totalFen, long estimateFen, Plan plan) {

	private static final String NOT_ITEMISED = "清单合计，未分项";

	/**
	 * @param stated what the row states itself
	 * @param merged the same with what the contract says already
	 */
	static BroughtPrice of(BroughtTerms stated, BroughtTerms merged, @Nullable Contract before, Plan plan,
			FieldProblems problems) {
		var total = merged.totalFen();
		var known = (total != null) ? total : 0;
		var estimate = estimate(stated, merged, before, known);
		var deducted = deducted(stated, merged, known, problems);
		return new BroughtPrice(total, estimate, new Plan(deductions(deducted, plan),
				instalments(known - estimate, merged.paymentKind(), before, plan)));
	}

	/** Where all that is paid depends on the sales, all of the total is an estimate. */
	private static long estimate(BroughtTerms stated, BroughtTerms merged, @Nullable Contract before, long total) {
		if (stated.estimateFen() != null) {
			return stated.estimateFen();
		}
		if (merged.paymentKind() == null || !merged.paymentKind().isEstimated()) {
			return 0;
		}
		if (before == null || before.price().estimateFen() == before.price().totalFen()) {
			return (merged.paymentKind() == PaymentKind.ROYALTY) ? total : 0;
		}
		return before.price().estimateFen();
	}

	private static long deducted(BroughtTerms stated, BroughtTerms merged, long total, FieldProblems problems) {
		var technology = stated.technologyFen();
		if (technology == null) {
			return (merged.deductedFen() != null) ? merged.deductedFen() : 0;
		}
		if (technology > total) {
			problems.add("technologyFen", Message.of("contract.row.technology-above-total"));
			return 0;
		}
		if (stated.deductedFen() != null && technology + stated.deductedFen() != total) {
			problems.add("technologyFen", Message.of("contract.row.technology-and-deductions"));
		}
		return total - technology;
	}

	private static List<Deduction> deductions(long deducted, Plan plan) {
		if (deducted == plan.deducted()) {
			return plan.deductions();
		}
		return (deducted == 0) ? List.of() : List.of(new Deduction(DeductionKind.EQUIPMENT, NOT_ITEMISED, deducted));
	}

	/**
	 * Several instalments say more than a list can; they are left to those who agreed.
	 */
	private static List<Instalment> instalments(long fixed, @Nullable PaymentKind kind, @Nullable Contract before,
			Plan plan) {
		var planned = plan.instalments();
		if (before != null && (planned.size() > 1 || fixed == plan.planned()) || kind == null) {
			return planned;
		}
		var single = planned.isEmpty() ? new Instalment(1, null, null, fixed) : new Instalment(
				planned.getFirst().sequence(), planned.getFirst().term(), planned.getFirst().dueOn(), fixed);
		return (fixed > 0) ? List.of(single) : List.of();
	}

}
