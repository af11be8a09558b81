package io.techbridge.marketplace.mails;

/**
 * The mail server did not take a mail.
 */
class MailRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final boolean forEver;

	private MailRefused(Exception reason, boolean forEver) {
		super(reason);
		this.forEver = forEver;
	}

	/** It may take it later. */
	static MailRefused forNow(Exception reason) {
		return new MailRefused(reason, false);
	}

	/** There is no such mailbox. */
	static MailRefused forEver(Exception reason) {
		return new MailRefused(reason, true);
	}

	boolean isForEver() {
		return this.forEver;
	}

}
