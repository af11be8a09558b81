package io.techbridge.marketplace.platform.tables;

import java.util.regex.Pattern;

/**
 * Text that somebody else wrote and a spreadsheet program will open.
 */
public final class ForeignText {

	private static final int CELL_CHARACTERS = 32_000;

	private static final String STARTS_A_FORMULA = "=+-@＝＋－＠\t\r\n";

	/** What XML 1.0 has no way to write. */
	private static final Pattern UNWRITABLE = Pattern
		.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
				+ "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

	private ForeignText() {
	}

	/**
	 * The text in a form that is never taken for a formula.
	 */
	public static String safe(String text) {
		var writable = UNWRITABLE.matcher(text).replaceAll("");
		var marked = (!writable.isEmpty() && STARTS_A_FORMULA.indexOf(writable.charAt(0)) >= 0) ? "'" + writable
				: writable;
		return (marked.length() > CELL_CHARACTERS) ? marked.substring(0, CELL_CHARACTERS) + "…" : marked;
	}

}
