package io.techbridge.marketplace.platform.engine;

/**
 * The application cannot start with these settings. The sentences are for the person who
 * runs it.
 */
public class SettingRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String problem;

	private final String action;

	/**
	 * @param problem what is wrong, without the value of a secret
	 * @param action what to do about it
	 */
	public SettingRefused(String problem, String action) {
		super(problem + " " + action);
		this.problem = problem;
		this.action = action;
	}

	String problem() {
		return this.problem;
	}

	String action() {
		return this.action;
	}

}
