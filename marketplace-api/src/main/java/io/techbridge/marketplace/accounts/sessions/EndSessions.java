package io.techbridge.marketplace.accounts.sessions;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.SignedInSession;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends sessions in the transaction of their cause, which the repository of Spring Session
 * would do in one of its own.
 */
@Component
public class EndSessions {

	private static final String ALL = "DELETE FROM SPRING_SESSION WHERE PRINCIPAL_NAME = :account";

	private static final String OTHERS = ALL + " AND SESSION_ID <> :session";

	private static final String ONE = ALL + " AND SESSION_ID = :session";

	private final JdbcClient jdbc;

	EndSessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void all(AccountId account) {
		this.jdbc.sql(ALL).param("account", SignedInSession.indexName(account)).update();
	}

	/**
	 * Ends all but one.
	 * @param session the id of the one that goes on
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void others(AccountId account, String session) {
		delete(OTHERS, account, session);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void one(AccountId account, String session) {
		delete(ONE, account, session);
	}

	private void delete(String sql, AccountId account, String session) {
		this.jdbc.sql(sql).param("account", SignedInSession.indexName(account)).param("session", session).update();
	}

}
