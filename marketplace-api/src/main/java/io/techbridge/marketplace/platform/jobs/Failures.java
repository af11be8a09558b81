package io.techbridge.marketplace.platform.jobs;

import java.util.regex.Pattern;

/**
 * How failures are told to operators.
 */
public final class Failures {

	/** What mail servers answer often repeats the address of a person. */
	private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

	private Failures() {
	}

	/**
	 * What went wrong in one line, without addresses of people.
	 */
	public static String described(Throwable ex) {
		return ADDRESS.matcher(ex.getClass().getSimpleName() + ": " + ex.getMessage()).replaceAll("…@…");
	}

}
