package io.techbridge.marketplace.platform.ids;

/**
 * Names an organization, wherever it is spoken of.
 */
public record OrganizationId(long value) {

	/**
	 * The id as JSON and paths show it.
	 * @throws IllegalArgumentException if it cannot be one
	 */
	public static OrganizationId of(String text) {
		return new OrganizationId(Long.parseLong(text));
	}

}
