package io.techbridge.marketplace.platform.problems;

/**
 * Somebody else has changed it since the caller read it.
 */
public class StaleVersion extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
