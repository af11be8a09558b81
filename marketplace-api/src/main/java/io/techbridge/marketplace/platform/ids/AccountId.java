package io.techbridge.marketplace.platform.ids;

/**
 * Names the account of a person.
 */
public record AccountId(long value) {

	/**
	 * The id as JSON and paths show it.
	 * @throws IllegalArgumentException if it cannot be one
	 */
	public static AccountId of(String text) {
		return new AccountId(Long.parseLong(text));
	}

}
