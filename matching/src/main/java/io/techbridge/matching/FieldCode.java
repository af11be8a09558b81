package io.techbridge.matching;

import java.util.regex.Pattern;

/**
 * A technical field: one of the eleven classes of contract registration ({@code
 * ADVANCED_MANUFACTURING}) or an entry below one ({@code
 * ADVANCED_MANUFACTURING.INDUSTRIAL_ROBOTS}).
 *
 * @param value the code; upper-case words, the class and the entry joined by a dot
 */
public record FieldCode(String value) {

	private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*(\\.[A-Z][A-Z0-9_]*)?");

	public FieldCode {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a technical field: " + value);
		}
	}

	/**
	 * The class this field belongs to; a class belongs to itself.
	 */
	public FieldCode top() {
		var dot = this.value.indexOf('.');
		return (dot < 0) ? this : new FieldCode(this.value.substring(0, dot));
	}

	/**
	 * Whether this is one of the eleven classes rather than an entry below one.
	 */
	public boolean isTop() {
		return this.value.indexOf('.') < 0;
	}

}
