package io.techbridge.marketplace.platform.problems;

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
		super("%s: %s".formatted(field, message));
		this.field = field;
		this.message = message;
	}

	public InvalidParameter(String field, String message, Throwable cause) {
		this(field, message);
		initCause(cause);
	}

	String field() {
		return this.field;
	}

	String message() {
		return this.message;
	}

}
