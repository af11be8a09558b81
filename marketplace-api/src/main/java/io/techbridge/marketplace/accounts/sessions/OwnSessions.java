package io.techbridge.marketplace.accounts.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.SessionSettings;
import io.techbridge.marketplace.platform.security.SignedInSession;
import io.techbridge.marketplace.platform.security.Tokens;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody's own sessions: where they are signed in. They are looked up outside of
 * transactions, because Spring Session takes a connection of its own.
 */
@Component
public class OwnSessions {

	/** Attribute of a session: the address it was begun from. */
	static final String ADDRESS = "address";

	/** Attribute of a session: the {@link Device}. */
	static final String DEVICE = "device";

	/** Enough to tell somebody's sessions apart, and too little to guess one from. */
	private static final int ID_LENGTH = 16;

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final EndSessions endSessions;

	private final SessionSettings settings;

	private final AuditLog audit;

	private final TransactionTemplate transactions;

	private final Clock clock;

	OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, EndSessions endSessions,
			SessionSettings settings, AuditLog audit, TransactionTemplate transactions, Clock clock) {
		this.sessions = sessions;
		this.endSessions = endSessions;
		this.settings = settings;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * The sessions that go on, the latest seen first.
	 * @param current the id of the session of the request
	 */
	public List<OwnSession> list(AccountId account, String current) {
		return running(account).map((session) -> ownSession(session, current))
			.sorted(Comparator.comparing(OwnSession::lastSeenAt).reversed())
			.toList();
	}

	/**
	 * Ends one of the sessions.
	 * @param shown the id under which it is shown
	 */
	void end(AccountId account, String shown) {
		var session = running(account).filter((running) -> shown(running).equals(shown))
			.findFirst()
			.orElseThrow(() -> new NotFound("session " + shown));
		this.transactions.executeWithoutResult((status) -> {
			this.endSessions.one(account, session.getId());
			this.audit.record(AuditedAct.of("session.ended", account));
		});
	}

	/**
	 * Ends all sessions but the one of the request.
	 */
	@Transactional
	void endOthers(AccountId account, String current) {
		this.endSessions.others(account, current);
		this.audit.record(AuditedAct.of("session.others-ended", account));
	}

	/**
	 * Notes that somebody has signed out.
	 */
	@Transactional
	void ended(AccountId account) {
		this.audit.record(AuditedAct.of("session.ended", account));
	}

	private Stream<? extends Session> running(AccountId account) {
		return this.sessions.findByPrincipalName(SignedInSession.indexName(account))
			.values()
			.stream()
			.filter((session) -> !session.isExpired() && isWithinLimit(session));
	}

	private boolean isWithinLimit(Session session) {
		return signedInAt(session).plus(this.settings.absolute()).isAfter(this.clock.instant());
	}

	private static OwnSession ownSession(Session session, String current) {
		return new OwnSession(shown(session), session.getId().equals(current), signedInAt(session),
				session.getLastAccessedTime(), text(session, ADDRESS), text(session, DEVICE));
	}

	private static String shown(Session session) {
		return Tokens.hash(session.getId()).substring(0, ID_LENGTH);
	}

	private static Instant signedInAt(Session session) {
		return Instant.ofEpochMilli(session.<Long>getRequiredAttribute(SignedInSession.SIGNED_IN_AT));
	}

	private static String text(Session session, String attribute) {
		return Optional.ofNullable(session.<String>getAttribute(attribute)).orElse("");
	}

}
