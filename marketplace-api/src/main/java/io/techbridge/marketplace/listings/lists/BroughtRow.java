package io.techbridge.marketplace.listings.lists;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.core.Excerpt;
import io.techbridge.marketplace.organizations.Contact;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list that somebody brings.
 *
 * @param externalId the number the list gives it, {@code null} if none
 * @param content what it makes of a content; of {@code null} where there is no listing
 * yet
 * @param contact what it makes of whom to ask
 */
public record BroughtRow(@Nullable String externalId, String title,
		Function<@Nullable ListingContent, ListingContent> content, UnaryOperator<@Nullable Contact> contact) {

	/**
	 * The title in the form in which two are the same.
	 */
	public String titleKey() {
		return titleKey(this.title);
	}

	/**
	 * A title in the form in which two are the same.
	 */
	public static String titleKey(String title) {
		var key = Excerpt.titleKey(title);
		return key.isEmpty() ? title : key;
	}

}
