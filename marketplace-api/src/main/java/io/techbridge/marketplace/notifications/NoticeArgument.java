package io.techbridge.marketplace.notifications;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * What fills a gap in the text of a notice.
 *
 * @param value the text itself, an id, or the key of a message
 */
public record NoticeArgument(Kind kind, String value) {

	/**
	 * A text that is not personal and stays as it is in any language, such as a number or
	 * the title of a listing.
	 */
	public static NoticeArgument text(String text) {
		return new NoticeArgument(Kind.TEXT, text);
	}

	/**
	 * The name that a person has when the notice is read.
	 */
	public static NoticeArgument person(AccountId person) {
		return new NoticeArgument(Kind.PERSON, Long.toString(person.value()));
	}

	/**
	 * The name that an organization has when the notice is read.
	 */
	public static NoticeArgument organization(OrganizationId organization) {
		return new NoticeArgument(Kind.ORGANIZATION, Long.toString(organization.value()));
	}

	/**
	 * A word in the language of the reader.
	 * @param key the key of the message
	 */
	public static NoticeArgument word(String key) {
		return new NoticeArgument(Kind.WORD, key);
	}

	enum Kind {

		TEXT, PERSON, ORGANIZATION, WORD

	}

}
