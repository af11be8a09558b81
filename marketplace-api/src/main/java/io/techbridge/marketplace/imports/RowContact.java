package io.techbridge.marketplace.imports;

import io.techbridge.marketplace.lists.ListedContact;
import io.techbridge.marketplace.organizations.Contact;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about a listing, once a row has had its say.
 */
record RowContact(ListedContact stated) {

	/**
	 * The contact with what the row states; without a name there is none.
	 */
	@Nullable Contact over(@Nullable Contact before) {
		if (!this.stated.isStated()) {
			return before;
		}
		var name = stated(this.stated.name(), (before != null) ? before.name() : null);
		return (name == null) ? null : new Contact(name, stated(this.stated.phone(), phone(before)),
				stated(this.stated.email(), email(before)));
	}

	/**
	 * Whether a way to reach somebody is of no use, because nobody knows whom.
	 */
	boolean lacksName(@Nullable Contact result) {
		return this.stated.isStated() && result == null;
	}

	private static @Nullable String stated(@Nullable String stated, @Nullable String before) {
		return (stated != null) ? stated : before;
	}

	private static @Nullable String phone(@Nullable Contact contact) {
		return (contact != null) ? contact.phone() : null;
	}

	private static @Nullable String email(@Nullable Contact contact) {
		return (contact != null) ? contact.email() : null;
	}

}
