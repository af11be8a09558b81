package io.techbridge.marketplace.platform.problems;

import java.util.Map;

/**
 * Fields of a request are well formed but cannot be right; all of them are told at once.
 */
public class InvalidFields extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Map<String, Message> fields;

	/**
	 * @param fields what is wrong with each, in the order in which to tell it
	 */
	public InvalidFields(Map<String, Message> fields) {
		super(fields.keySet().toString());
		this.fields = fields;
	}

	/**
	 * One field that cannot be right.
	 * @param message the key of the sentence that says what is wrong with it
	 */
	public static InvalidFields of(String field, String message, Object... arguments) {
		return new InvalidFields(Map.of(field, Message.of(message, arguments)));
	}

	public Map<String, Message> fields() {
		return this.fields;
	}

}
