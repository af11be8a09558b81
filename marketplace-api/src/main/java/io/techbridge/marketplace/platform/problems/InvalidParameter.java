package io.techbridge.marketplace.platform.problems;

import org.jspecify.annotations.Nullable;

/**
 * A parameter is well formed but cannot be right, for example an unknown code.
 */
public class InvalidParameter extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String field;

	private final String message;

	/**
	 * @param field the name of the parameter
	 * @param message the key of the sentence that says what is wrong with it
	 */
	public InvalidParameter(String field, String message) {
		this(field, message, null);
	}

	public InvalidParameter(String field, String message, @Nullable Throwable cause) {
		super("%s: %s".formatted(field, message), cause);
		this.field = field;
		this.message = message;
	}

	String field() {
		return this.field;
	}

	String message() {
		return this.message;
	}

}
