package io.techbridge.marketplace.listings.lists;

import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.platform.problems.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a row would do.
 *
 * @param listing the listing it means, {@code null} if there is none or it cannot be told
 * @param content what the listing would say
 * @param contact whom to ask then
 * @param changedFields the names of the fields it changes
 * @param problems why it does nothing, by field
 */
public record Judgement(Kind kind, @Nullable Listing listing, @Nullable ListingContent content,
		@Nullable Contact contact, List<String> changedFields, Map<String, Message> problems) {

	/** How the contact is called among the changed fields. */
	static final String CONTACT = "contact";

	static Judgement refused(Kind kind, @Nullable Listing listing, Map<String, Message> problems) {
		return new Judgement(kind, listing, null, null, List.of(), problems);
	}

	static Judgement refused(Kind kind, @Nullable Listing listing, String field, Message problem) {
		return refused(kind, listing, Map.of(field, problem));
	}

	/**
	 * Whether something is to be written.
	 */
	public boolean writes() {
		return this.kind == Kind.NEW || this.kind == Kind.CHANGED;
	}

	/**
	 * Kinds of judgements.
	 */
	public enum Kind {

		/** There is no such listing yet. */
		NEW,

		/** There is one, and it says something else. */
		CHANGED,

		/** There is one that says the same. */
		UNCHANGED,

		/** There are several that could be meant. */
		AMBIGUOUS,

		/** It cannot be used. */
		REFUSED

	}

}
