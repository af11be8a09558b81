package io.techbridge.marketplace.listings.core;

import java.text.Normalizer;
import java.util.Locale;

import io.techbridge.marketplace.listings.clarity.ClarityScore;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.matching.FieldCode;
import org.jspecify.annotations.Nullable;

/**
 * What lists in the database show of a listing and search by: taken from what its owner
 * works on.
 *
 * @param title its title
 * @param titleKey the title as it is compared: without case, width, blanks and
 * punctuation
 * @param anonymous whether its owner stays unnamed
 * @param clarity how clear a need is, 0–100; {@code null} for achievements
 */
public record Excerpt(String title, String titleKey, @Nullable FieldCode field, boolean anonymous,
		Visibility visibility, @Nullable Integer clarity) {

	static Excerpt of(ListingContent content) {
		return new Excerpt(content.title(), titleKey(content.title()), content.field(), content.unnamed(),
				content.visibility(), (content instanceof NeedContent need) ? ClarityScore.of(need).value() : null);
	}

	/**
	 * A title as it is compared with others.
	 */
	public static String titleKey(String title) {
		return Normalizer.normalize(title, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]+", "");
	}

}
