package io.techbridge.marketplace.lists;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about a listing, as a list states it; {@code null} where it says nothing.
 */
public record ListedContact(@Nullable String name, @Nullable String phone, @Nullable String email) {

	private static final String NAME = "\\P{Cntrl}{1,100}";

	private static final String PHONE = "[+()\\d\\s-]{5,30}";

	private static final String EMAIL = "(?=.{3,254}$)[^\\s@]+@[^\\s@]+";

	static ListedContact of(ListingValues values) {
		return new ListedContact(values.matching(Column.CONTACT_NAME, NAME, "contact-name"),
				values.matching(Column.CONTACT_PHONE, PHONE, "contact-phone"),
				values.matching(Column.CONTACT_EMAIL, EMAIL, "contact-email"));
	}

	/**
	 * Whether the list states anything at all.
	 */
	public boolean isStated() {
		return this.name != null || this.phone != null || this.email != null;
	}

}
