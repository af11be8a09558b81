package io.techbridge.marketplace.mails;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mail that has been written down. Once nothing is to be done with a mail any more its
 * text, which may hold a key to an account, is blanked; a mail that is only kept keeps
 * its own.
 */
@Component
class Outbox {

	private static final String DUE = """
			SELECT id, recipient AS `to`, subject, body AS text, attempts FROM mail
			WHERE state = 'WAITING' AND due_at <= :now AND (lease_until IS NULL OR lease_until < :now)
			ORDER BY due_at LIMIT :limit FOR UPDATE SKIP LOCKED""";

	private static final String LEASE = "UPDATE mail SET lease_until = :until WHERE id IN (:ids)";

	private static final String END = """
			UPDATE mail SET state = :state, body = '', lease_until = NULL WHERE id = :id AND state = 'WAITING'""";

	private static final String LATER = """
			UPDATE mail SET due_at = :due, attempts = attempts + 1, lease_until = NULL WHERE id = :id""";

	private static final String RELEASE = "UPDATE mail SET lease_until = NULL WHERE id IN (:ids)";

	private static final String GIVE_UP = """
			UPDATE mail SET state = 'FAILED', body = '', lease_until = NULL
			WHERE state = 'WAITING' AND created_at < :limit AND (lease_until IS NULL OR lease_until < :now)""";

	private static final String REMOVE = "DELETE FROM mail WHERE created_at < :limit";

	private static final String LIST = """
			SELECT id, created_at, recipient, subject, state FROM mail
			ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset""";

	private static final String COUNT = "SELECT COUNT(*) FROM mail";

	private static final String HEALTH = """
			SELECT COUNT(CASE state WHEN 'WAITING' THEN 1 END) AS waiting,
			  MIN(CASE state WHEN 'WAITING' THEN created_at END) AS oldest_waiting_at,
			  COUNT(CASE state WHEN 'FAILED' THEN 1 END) AS failed
			FROM mail WHERE state IN ('WAITING', 'FAILED')""";

	private static final String FIND = """
			SELECT id, created_at, recipient, subject, body, state FROM mail WHERE id = :id""";

	private final JdbcClient jdbc;

	Outbox(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Leases due mails to the caller, the longest due first. A lease that runs out makes
	 * a mail due again.
	 */
	@Transactional
	public List<WaitingMail> claim(int limit, Instant now, Duration lease) {
		var mails = this.jdbc.sql(DUE).param("now", now).param("limit", limit).query(WaitingMail.class).list();
		if (!mails.isEmpty()) {
			this.jdbc.sql(LEASE).param("until", now.plus(lease)).param("ids", ids(mails)).update();
		}
		return mails;
	}

	void sent(WaitingMail mail) {
		end(mail, MailState.SENT);
	}

	void failed(WaitingMail mail) {
		end(mail, MailState.FAILED);
	}

	void later(WaitingMail mail, Instant due) {
		this.jdbc.sql(LATER).param("id", mail.id()).param("due", due).update();
	}

	/**
	 * Gives mails back untried.
	 */
	void release(List<WaitingMail> mails) {
		this.jdbc.sql(RELEASE).param("ids", ids(mails)).update();
	}

	/**
	 * What has waited since before the limit is of no use to anybody any more.
	 */
	int giveUp(Instant limit, Instant now) {
		return this.jdbc.sql(GIVE_UP).param("limit", limit).param("now", now).update();
	}

	int removeBefore(Instant limit) {
		return this.jdbc.sql(REMOVE).param("limit", limit).update();
	}

	/**
	 * A page of the mails, the latest first.
	 */
	Page<MailSummary> list(PageRequest page) {
		var mails = this.jdbc.sql(LIST)
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query((row, number) -> new MailSummary(row.getString("id"), Instants.of(row, "created_at"),
					row.getString("recipient"), row.getString("subject"), MailState.valueOf(row.getString("state"))))
			.list();
		return new Page<>(mails, page.number(), page.limit(), this.jdbc.sql(COUNT).query(Long.class).single());
	}

	MailHealth health() {
		return this.jdbc.sql(HEALTH)
			.query((row, number) -> new MailHealth(row.getLong("waiting"),
					Instants.ofNullable(row, "oldest_waiting_at"), row.getLong("failed")))
			.single();
	}

	Optional<MailDetail> find(long id) {
		return this.jdbc.sql(FIND)
			.param("id", id)
			.query((row, number) -> new MailDetail(row.getString("id"), Instants.of(row, "created_at"),
					row.getString("recipient"), row.getString("subject"), MailState.valueOf(row.getString("state")),
					row.getString("body")))
			.optional();
	}

	private void end(WaitingMail mail, MailState state) {
		this.jdbc.sql(END).param("id", mail.id()).param("state", state.name()).update();
	}

	private static List<Long> ids(List<WaitingMail> mails) {
		return mails.stream().map(WaitingMail::id).toList();
	}

}
