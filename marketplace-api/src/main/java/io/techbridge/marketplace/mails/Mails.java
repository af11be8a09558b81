package io.techbridge.marketplace.mails;

import java.time.Clock;

import io.techbridge.marketplace.platform.ids.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes mail to be sent. It leaves once the transaction is committed, and waits while the
 * mail server is away.
 */
@Component
public class Mails {

	private static final String INSERT = """
			INSERT INTO mail (id, created_at, due_at, recipient, subject, body, state)
			VALUES (:id, :at, :at, :to, :subject, :text, :state)""";

	private final JdbcClient jdbc;

	private final MailRoute route;

	private final Ids ids;

	private final Clock clock;

	Mails(JdbcClient jdbc, MailRoute route, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.route = route;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Forgets all mail to an address, sent or not, because its owner wants to be
	 * forgotten.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void forget(String address) {
		this.jdbc.sql("DELETE FROM mail WHERE recipient = :address").param("address", address).update();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void send(Mail mail) {
		this.jdbc.sql(INSERT)
			.param("id", this.ids.next())
			.param("at", this.clock.instant())
			.param("to", mail.to())
			.param("subject", mail.subject())
			.param("text", mail.text())
			.param("state", this.route.first().name())
			.update();
	}

}
