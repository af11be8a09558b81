package io.techbridge.marketplace.mails;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where mail goes in this installation.
 *
 * @param server takes it, {@code null} if there is none
 * @param kept whether, without a server, mail is kept to be read here rather than to wait
 */
record MailRoute(@Nullable MailServer server, boolean kept) {

	/** The state a new mail is in. */
	MailState first() {
		return (this.server == null && this.kept) ? MailState.KEPT : MailState.WAITING;
	}

	Optional<MailServer> toServer() {
		return Optional.ofNullable(this.server);
	}

}
