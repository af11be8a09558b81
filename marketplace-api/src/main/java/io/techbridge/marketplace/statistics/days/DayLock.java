package io.techbridge.marketplace.statistics.days;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one transaction at a time write days, on whatever instance: a day that is thrown
 * away while somebody adds to it would come out wrong.
 */
@Component
class DayLock {

	private static final String TAKE = "SELECT id FROM contract_day_lock FOR UPDATE";

	private final JdbcClient jdbc;

	DayLock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Waits until nobody else writes days; it holds until the transaction ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take() {
		this.jdbc.sql(TAKE).query(Integer.class).single();
	}

}
