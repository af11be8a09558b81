package io.techbridge.marketplace.notifications;

import java.time.Clock;
import java.util.Optional;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.Message;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Sends all digests that are due.
 */
@Component
class SendDigests {

	private final NotificationRows rows;

	private final Digests digests;

	private final Clock clock;

	SendDigests(NotificationRows rows, Digests digests, Clock clock) {
		this.rows = rows;
		this.digests = digests;
		this.clock = clock;
	}

	/**
	 * Sends them; one that fails does not keep the others from being sent.
	 */
	Optional<Message> send() {
		var round = new Round();
		this.rows.withMailDue(this.clock.instant()).forEach(round::send);
		return round.result();
	}

	private final class Round {

		private int sent;

		private @Nullable RuntimeException failure;

		private void send(AccountId account) {
			try {
				if (SendDigests.this.digests.send(account, SendDigests.this.clock.instant())) {
					this.sent++;
				}
			}
			catch (RuntimeException ex) {
				if (this.failure == null) {
					this.failure = ex;
				}
				else {
					this.failure.addSuppressed(ex);
				}
			}
		}

		private Optional<Message> result() {
			if (this.failure != null) {
				throw this.failure;
			}
			return (this.sent > 0) ? Optional.of(Message.of("job.digests-sent", this.sent)) : Optional.empty();
		}

	}

}
