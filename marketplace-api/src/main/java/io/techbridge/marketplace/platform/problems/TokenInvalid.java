package io.techbridge.marketplace.platform.problems;

/**
 * The link from a mail was used already, has expired, or never existed.
 */
public class TokenInvalid extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
