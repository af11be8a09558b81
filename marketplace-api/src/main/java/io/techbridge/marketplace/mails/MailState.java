package io.techbridge.marketplace.mails;

/**
 * What has become of a mail.
 */
enum MailState {

	/** It is going to be sent. */
	WAITING,

	/** The mail server has taken it. */
	SENT,

	/** It was refused, or could not be sent in time. */
	FAILED,

	/** It is not sent but can be read here, for want of a mail server. */
	KEPT

}
