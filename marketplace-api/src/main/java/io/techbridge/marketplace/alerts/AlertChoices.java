package io.techbridge.marketplace.alerts;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.matching.Grade;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How good a match has to be for people to be told of it.
 */
@Component
class AlertChoices {

	private static final String OF = "SELECT lowest_grade FROM match_alert_choice WHERE account_id = :account";

	private static final String CHOOSE = """
			INSERT INTO match_alert_choice (account_id, lowest_grade) VALUES (:account, :grade)
			ON DUPLICATE KEY UPDATE lowest_grade = VALUES(lowest_grade)""";

	private static final String REMOVE = "DELETE FROM match_alert_choice WHERE account_id = :account";

	private final JdbcClient jdbc;

	AlertChoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The lowest grade an account is told of, {@link Grade#STRONG} unless it has chosen.
	 */
	Grade of(AccountId account) {
		return this.jdbc.sql(OF)
			.param("account", account.value())
			.query(String.class)
			.optional()
			.map(Grade::valueOf)
			.orElse(Grade.STRONG);
	}

	void choose(AccountId account, Grade lowest) {
		this.jdbc.sql(CHOOSE).param("account", account.value()).param("grade", lowest.name()).update();
	}

	void removeOf(AccountId account) {
		this.jdbc.sql(REMOVE).param("account", account.value()).update();
	}

}
