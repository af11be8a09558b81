package io.techbridge.marketplace.commands;

/**
 * What a command was given cannot be used; the message says why and what to do. The
 * command ends with exit code 2.
 */
final class UnusableInput extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnusableInput(String message) {
		super(message);
	}

	UnusableInput(String message, Throwable cause) {
		super(message, cause);
	}

}
