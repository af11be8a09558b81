package io.techbridge.marketplace.lists;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about a listing, as a list states it; {@code null} where it says nothing.
 */
public record ListedContact(@Nullable String name, @Nullable String phone, @Nullable String email) {

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_PHONE = 40;

	private static final int LONGEST_EMAIL = 254;

	static ListedContact of(ListingValues values) {
		return new ListedContact(values.matching(Column.CONTACT_NAME, "(?s).{1," + LONGEST_NAME + "}", "contact-name"),
				values.matching(Column.CONTACT_PHONE, "[\\d+() （）/,，、;；.转ext-]{5," + LONGEST_PHONE + "}",
						"contact-phone"),
				values.matching(Column.CONTACT_EMAIL, "(?=.{3," + LONGEST_EMAIL + "}$)[^\\s@]+@[^\\s@]+",
						"contact-email"));
	}

	/**
	 * Whether the list states anything at all.
	 */
	public boolean isStated() {
		return this.name != null || this.phone != null || this.email != null;
	}

}
