package io.techbridge.marketplace.lists;

import java.util.Locale;

/**
 * A rule by which values of a column were read, with one example.
 *
 * @param column the column
 * @param rule the key of the rule, stable
 * @param example a text it was used on
 * @param result what that text was read as
 * @param count how often it was used
 */
public record ParsingNote(Column column, String rule, String example, String result, int count) {

	/**
	 * The note as a sentence, in Chinese or English.
	 */
	public String sentence(Locale locale) {
		return ListTexts.of(locale, "note", this.column.label(locale), this.example, this.result,
				ListTexts.of(locale, "rule." + this.rule), this.count);
	}

}
