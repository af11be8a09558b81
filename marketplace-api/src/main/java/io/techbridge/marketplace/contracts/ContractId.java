package io.techbridge.marketplace.contracts;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The id of a contract; a text in JSON.
 */
@Schema(implementation = String.class)
public record ContractId(long value) {

	/**
	 * The id as JSON and paths show it.
	 * @throws IllegalArgumentException if it cannot be one
	 */
	public static ContractId of(String text) {
		return new ContractId(Long.parseLong(text));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
