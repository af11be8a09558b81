package io.techbridge.marketplace.mails;

/**
 * The mail server cannot be reached or does not know us; mail waits.
 */
class MailServerAway extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MailServerAway(Exception reason) {
		super("The mail server takes no mail at the moment: " + reason.getMessage(), reason);
	}

}
