package io.techbridge.marketplace.contracts.core;

import io.techbridge.marketplace.contracts.ContractId;
import org.jspecify.annotations.Nullable;

/**
 * A contract has taken a step.
 *
 * @param before how it was, {@code null} if it was not yet
 * @param after how it is now
 */
public record ContractMoved(ContractId id, @Nullable Contract before, Contract after, ContractStep step) {

	/**
	 * Whether the step has signed it.
	 */
	public boolean isNewlySigned() {
		return this.after.hasBeenSigned() && (this.before == null || !this.before.hasBeenSigned());
	}

}
