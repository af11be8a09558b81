package io.techbridge.marketplace.mails;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.platform.jobs.Failures;
import io.techbridge.marketplace.platform.problems.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Sends the mails that are due.
 */
@Component
class SendMails {

	private static final Logger log = LoggerFactory.getLogger(SendMails.class);

	private static final int BATCH = 10;

	/** Longer than a whole batch can take with a server that is slow to answer. */
	private static final Duration LEASE = Duration.ofMinutes(15);

	/** The links in most mails are of no use any more. */
	private static final Duration LONGEST_WAIT = Duration.ofDays(3);

	private final Outbox outbox;

	private final MailRoute route;

	private final Clock clock;

	SendMails(Outbox outbox, MailRoute route, Clock clock) {
		this.outbox = outbox;
		this.route = route;
		this.clock = clock;
	}

	/**
	 * Sends what is due.
	 * @return what was done, for the list of runs
	 */
	Optional<Message> send() {
		return this.route.toServer().flatMap((server) -> new Round(server).send());
	}

	/** How long a mail waits that was refused: half a minute, doubling up to an hour. */
	private static Duration delay(int attempts) {
		return Duration.ofSeconds(Math.min(30L << Math.min(attempts, 10), 3600));
	}

	/** One look at all that is due. */
	private final class Round {

		private final MailServer server;

		private final Instant now = SendMails.this.clock.instant();

		private int sent;

		private int putOff;

		private int failed;

		private Round(MailServer server) {
			this.server = server;
		}

		private Optional<Message> send() {
			this.failed = SendMails.this.outbox.giveUp(this.now.minus(LONGEST_WAIT), this.now);
			while (sendBatch() == BATCH) {
				// there may be more
			}
			return (this.sent + this.putOff + this.failed == 0) ? Optional.empty()
					: Optional.of(Message.of("job.mails-sent", this.sent, this.putOff, this.failed));
		}

		private int sendBatch() {
			var batch = SendMails.this.outbox.claim(BATCH, this.now, LEASE);
			for (var done = 0; done < batch.size(); done++) {
				send(batch.get(done), batch.subList(done, batch.size()));
			}
			return batch.size();
		}

		private void send(WaitingMail mail, List<WaitingMail> unsent) {
			try {
				this.server.send(mail);
			}
			catch (MailRefused ex) {
				onRefusal(mail, ex);
				return;
			}
			catch (MailServerAway ex) {
				SendMails.this.outbox.release(unsent);
				throw ex;
			}
			SendMails.this.outbox.sent(mail);
			this.sent++;
		}

		private void onRefusal(WaitingMail mail, MailRefused ex) {
			if (ex.isForEver()) {
				log.warn("Mail {} was refused for good: {}", mail.id(), Failures.described(ex));
				SendMails.this.outbox.failed(mail);
				this.failed++;
				return;
			}
			if (mail.attempts() == 0) {
				log.warn("Mail {} was refused and will be tried again: {}", mail.id(), Failures.described(ex));
			}
			SendMails.this.outbox.later(mail, this.now.plus(delay(mail.attempts())));
			this.putOff++;
		}

	}

}
