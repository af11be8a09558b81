package io.techbridge.marketplace.lists;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A row that was rejected, or a value that was left out of a row that was kept.
 *
 * @param severity what became of it
 * @param row the row as a spreadsheet program counts it
 * @param column the column, {@code null} if the whole row is meant
 * @param value the text found, shortened
 * @param code the key of the reason, stable
 * @param arguments what fills the reason
 */
public record RowProblem(Severity severity, int row, @Nullable Column column, String value, String code,
		List<Object> arguments) {

	private static final int SHOWN_CHARACTERS = 120;

	public RowProblem {
		value = (value.length() > SHOWN_CHARACTERS) ? value.substring(0, SHOWN_CHARACTERS) + "…" : value;
		arguments = List.copyOf(arguments);
	}

	RowProblem as(Severity other) {
		return new RowProblem(other, this.row, this.column, this.value, this.code, this.arguments);
	}

	/**
	 * Why, in Chinese or English.
	 */
	public String reason(Locale locale) {
		return ListTexts.of(locale, "problem." + this.code, this.arguments.toArray());
	}

	/**
	 * What became of the row or value.
	 */
	public enum Severity {

		/** The row is not used. */
		REJECTED,

		/** The row is used without this value. */
		LEFT_OUT,

		/** The row is used, but stays a draft until this is filled in. */
		MISSING;

		/**
		 * What it is called, in Chinese or English.
		 */
		public String label(Locale locale) {
			return ListTexts.of(locale, "severity." + name());
		}

	}

}
