package io.techbridge.marketplace.contracts.lists;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list of contracts that somebody brings.
 *
 * @param externalId the number the list gives it, {@code null} if none
 * @param changes what it makes of the terms of a contract
 */
public record BroughtContract(@Nullable String externalId, UnaryOperator<BroughtTerms> changes) {

	/**
	 * What it states itself.
	 */
	BroughtTerms stated() {
		return this.changes.apply(BroughtTerms.NONE);
	}

}
