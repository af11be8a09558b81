package io.techbridge.marketplace.listings.core;

import io.techbridge.marketplace.organizations.Contact;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask, as far as it may be told before both sides have agreed to talk: enough to
 * recognise somebody, not to reach them.
 *
 * @param name the first character, such as 王*
 * @param phone such as 138****5678
 * @param email such as z***@example.cn
 */
public record ContactOutline(String name, @Nullable String phone, @Nullable String email) {

	private static final int SHOWN_DIGITS = 7;

	static ContactOutline of(Contact contact) {
		return new ContactOutline(name(contact.name()), phone(contact.phone()), email(contact.email()));
	}

	/**
	 * The contact of a listing, or of its owner where it has none of its own;
	 * {@code null} if there is none or the audience may not know of it.
	 */
	public static @Nullable ContactOutline of(OwnedListing owned, Audience audience) {
		var contact = (owned.listing().contact() != null) ? owned.listing().contact() : owned.owner().contact();
		return (contact == null || audience.caller() == null || !owned.named()) ? null : of(contact);
	}

	private static String name(String name) {
		var end = name.offsetByCodePoints(0, Math.min(1, name.length()));
		return name.substring(0, end) + "*";
	}

	private static @Nullable String phone(@Nullable String phone) {
		if (phone == null) {
			return null;
		}
		return (phone.length() > SHOWN_DIGITS) ? phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4)
				: "****";
	}

	private static @Nullable String email(@Nullable String email) {
		if (email == null) {
			return null;
		}
		var at = email.indexOf('@');
		return (at > 0) ? email.charAt(0) + "***" + email.substring(at) : "***";
	}

}
