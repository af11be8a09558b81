package io.techbridge.marketplace.statistics.listings;

import java.util.HashMap;
import java.util.Map;

/**
 * Conditions of SQL with what their parameters stand for.
 */
public record Conditions(String sql, Map<String, Object> parameters) {

	/**
	 * Both must hold.
	 */
	public Conditions and(Conditions other) {
		return new Conditions(this.sql + " AND " + other.sql, merged(other));
	}

	/**
	 * One of them must hold.
	 */
	public Conditions or(Conditions other) {
		return new Conditions("(" + this.sql + " OR " + other.sql + ")", merged(other));
	}

	/**
	 * The same with what more parameters stand for.
	 */
	public Conditions with(Map<String, Object> more) {
		return new Conditions(this.sql, merged(new Conditions("", more)));
	}

	private Map<String, Object> merged(Conditions other) {
		var merged = new HashMap<>(this.parameters);
		merged.putAll(other.parameters);
		return merged;
	}

}
