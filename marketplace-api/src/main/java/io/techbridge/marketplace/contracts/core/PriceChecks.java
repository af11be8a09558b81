package io.techbridge.marketplace.contracts.core;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashSet;
import java.util.Locale;

import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.matching.MoneyRange;

/**
 * Whether a price and its plan can be right (domain.md 9): amounts are whole and
 * positive, deductions leave a technology value of 0 or more, and the instalments sum to
 * what is fixed.
 */
public final class PriceChecks {

	private PriceChecks() {
	}

	/**
	 * What can be in no contract, not even in a draft.
	 */
	public static void amounts(FieldProblems problems, long totalFen, long estimateFen, Plan plan) {
		amount(problems, "totalFen", totalFen, 0);
		amount(problems, "estimateFen", estimateFen, 0);
		for (int i = 0; i < plan.deductions().size(); i++) {
			amount(problems, "deductions[" + i + "].fen", plan.deductions().get(i).fen(), 1);
		}
		var seen = new HashSet<Integer>();
		for (int i = 0; i < plan.instalments().size(); i++) {
			var instalment = plan.instalments().get(i);
			amount(problems, "instalments[" + i + "].fen", instalment.fen(), 1);
			if (instalment.sequence() < 1 || !seen.add(instalment.sequence())) {
				problems.add("instalments[" + i + "].sequence", Message.of("contract.invalid.sequence"));
			}
		}
	}

	/**
	 * What a contract must fulfil before it is proposed, and after each amendment.
	 * Amounts must have been checked before.
	 */
	public static void sums(FieldProblems problems, Price price, Plan plan) {
		var kind = price.paymentKind();
		if (kind == null) {
			problems.add("paymentKind", Message.of("contract.required.paymentKind"));
			return;
		}
		if (price.estimateFen() > 0 && !kind.isEstimated()) {
			problems.add("estimateFen", Message.of("contract.invalid.estimate"));
		}
		if (price.estimateFen() > price.totalFen()) {
			problems.add("estimateFen", Message.of("contract.invalid.estimate-above-total"));
			return;
		}
		if (plan.deducted() > price.totalFen()) {
			problems.add("deductions",
					Message.of("contract.invalid.deductions", yuan(plan.deducted()), yuan(price.totalFen())));
		}
		if (kind == PaymentKind.LUMP_SUM && plan.instalments().size() > 1) {
			problems.add("instalments", Message.of("contract.invalid.lump-sum"));
		}
		else if (plan.planned() != price.fixedFen()) {
			problems.add("instalments",
					Message.of("contract.invalid.instalments", yuan(plan.planned()), yuan(price.fixedFen())));
		}
	}

	private static void amount(FieldProblems problems, String field, long fen, long least) {
		if (fen < least || fen > MoneyRange.MAX_FEN) {
			problems.add(field, Message.of((least == 0) ? "contract.invalid.amount" : "contract.invalid.positive"));
		}
	}

	/**
	 * An amount of fen as sentences say it, in yuan: 360,000 or 12.5.
	 */
	public static String yuan(long fen) {
		var format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
		return format.format(BigDecimal.valueOf(fen, 2));
	}

}
