package io.techbridge.marketplace.listings.changes;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How one field was changed.
 *
 * @param field the name of the property in the content
 * @param before its value as JSON has it, {@code null} if nothing was stated or the field
 * is a long text
 * @param after its value as JSON has it, {@code null} if nothing is stated any more or
 * the field is a long text
 * @param parts a long text with what was removed and what was added, {@code null} for
 * other fields
 */
public record Change(String field, @Nullable Object before, @Nullable Object after, @Nullable List<TextPart> parts) {

	static Change of(String field, @Nullable Object before, @Nullable Object after) {
		return new Change(field, before, after, null);
	}

	static Change ofText(String field, String before, String after) {
		return new Change(field, null, null, TextDifference.between(before, after).readable());
	}

}
