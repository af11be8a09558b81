package io.techbridge.marketplace.contracts.core;

import java.util.List;

/**
 * What of the total is not technology, and when what is paid.
 */
public record Plan(List<Deduction> deductions, List<Instalment> instalments) {

	public static final Plan EMPTY = new Plan(List.of(), List.of());

	public Plan {
		deductions = List.copyOf(deductions);
		instalments = List.copyOf(instalments);
	}

	/**
	 * All that is not paid for technology, in fen.
	 */
	public long deducted() {
		return this.deductions.stream().mapToLong(Deduction::fen).reduce(0, Math::addExact);
	}

	/**
	 * The sum of the instalments in fen.
	 */
	public long planned() {
		return this.instalments.stream().mapToLong(Instalment::fen).reduce(0, Math::addExact);
	}

}
