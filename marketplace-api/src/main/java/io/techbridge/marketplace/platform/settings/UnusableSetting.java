package io.techbridge.marketplace.platform.settings;

/**
 * The application does not start with a setting like this.
 */
public class UnusableSetting extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	/**
	 * @param setting its name, such as {@code techbridge.audit.keep}
	 * @param problem a sentence that says what is wrong with it
	 * @param action a sentence that says what to do
	 */
	public UnusableSetting(String setting, String problem, String action) {
		super(setting + ": " + problem);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
