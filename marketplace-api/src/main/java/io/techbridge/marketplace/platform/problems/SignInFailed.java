package io.techbridge.marketplace.platform.problems;

/**
 * E-mail address or password is wrong; which one is not told.
 */
public class SignInFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
