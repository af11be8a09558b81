package io.techbridge.marketplace.platform.files;

import org.jspecify.annotations.Nullable;

/**
 * A file cannot be accepted.
 */
class FileRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String message;

	private final transient Object[] arguments;

	/**
	 * @param message the key of the sentence that says why and what to do
	 */
	FileRefused(String message, Object... arguments) {
		super(message);
		this.message = message;
		this.arguments = arguments;
	}

	/**
	 * The content is not what it begins like.
	 */
	static FileRefused broken(@Nullable Throwable cause) {
		var refused = new FileRefused("file.broken");
		refused.initCause(cause);
		return refused;
	}

	String message() {
		return this.message;
	}

	Object[] arguments() {
		return this.arguments;
	}

}
