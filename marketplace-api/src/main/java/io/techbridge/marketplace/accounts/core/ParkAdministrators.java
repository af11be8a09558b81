package io.techbridge.marketplace.accounts.core;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.ParkCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who administers which park.
 */
@Component
public class ParkAdministrators {

	private static final String APPOINT = """
			INSERT INTO park_administrator (park_code, account_id, appointed_at) VALUES (:park, :account, :at)
			ON DUPLICATE KEY UPDATE park_code = park_code""";

	private static final String WITHDRAW = """
			DELETE FROM park_administrator WHERE park_code = :park AND account_id = :account""";

	private static final String WITHDRAW_ALL = "DELETE FROM park_administrator WHERE account_id = :account";

	private static final String PARKS = "SELECT park_code FROM park_administrator WHERE account_id = :account";

	private static final String ADMINISTRATORS = """
			SELECT account_id FROM park_administrator WHERE park_code = :park ORDER BY appointed_at, account_id""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ParkAdministrators(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void appoint(Collection<ParkCode> parks, AccountId account) {
		for (var park : parks) {
			this.jdbc.sql(APPOINT)
				.param("park", park.value())
				.param("account", account.value())
				.param("at", this.clock.instant())
				.update();
		}
	}

	/**
	 * @return whether the account did administer the park
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean withdraw(ParkCode park, AccountId account) {
		return this.jdbc.sql(WITHDRAW).param("park", park.value()).param("account", account.value()).update() > 0;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void withdrawAll(AccountId account) {
		this.jdbc.sql(WITHDRAW_ALL).param("account", account.value()).update();
	}

	public Set<ParkCode> parksOf(AccountId account) {
		return this.jdbc.sql(PARKS)
			.param("account", account.value())
			.query((row, number) -> new ParkCode(row.getString("park_code")))
			.list()
			.stream()
			.collect(Collectors.toUnmodifiableSet());
	}

	public List<AccountId> administratorsOf(ParkCode park) {
		return this.jdbc.sql(ADMINISTRATORS)
			.param("park", park.value())
			.query((row, number) -> new AccountId(row.getLong("account_id")))
			.list();
	}

}
