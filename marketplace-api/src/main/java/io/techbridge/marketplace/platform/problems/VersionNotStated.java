package io.techbridge.marketplace.platform.problems;

/**
 * A change does not say which version it is made to.
 */
public class VersionNotStated extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
