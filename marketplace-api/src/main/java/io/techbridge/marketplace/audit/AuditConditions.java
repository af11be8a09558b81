package io.techbridge.marketplace.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.InvalidParameter;
import io.techbridge.marketplace.platform.time.China;

/**
 * {@link AuditFilters} as SQL.
 */
final class AuditConditions {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

	private static final Map<String, String> EQUAL = Map.of("account", "account_id", "act", "act", "subjectKind",
			"subject_kind", "subjectId", "subject_id");

	private static final String WORDS = "(act LIKE :words ESCAPE '!' OR subject_id LIKE :words ESCAPE '!'%s)";

	private final List<String> conditions = new ArrayList<>(List.of("TRUE"));

	private final Map<String, Object> parameters = new HashMap<>();

	/**
	 * @param stated the filters that are set
	 * @param named the accounts whose names fit
	 */
	AuditConditions(Map<String, String> stated, Set<AccountId> named) {
		EQUAL.forEach((filter, column) -> {
			if (stated.containsKey(filter)) {
				add(column + " = :" + filter, filter, stated.get(filter));
			}
		});
		if (stated.containsKey("q")) {
			words(stated.get("q"), named);
		}
		if (stated.containsKey("from")) {
			add("recorded_at >= :from", "from", instant("from", stated.get("from"), 0));
		}
		if (stated.containsKey("to")) {
			add("recorded_at < :to", "to", instant("to", stated.get("to"), 1));
		}
	}

	String sql() {
		return String.join(" AND ", this.conditions);
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	private void words(String words, Collection<AccountId> named) {
		add(WORDS.formatted(named.isEmpty() ? "" : " OR account_id IN (:named)"), "words",
				"%" + words.replaceAll("[!%_]", "!$0") + "%");
		if (!named.isEmpty()) {
			this.parameters.put("named", named.stream().map(AccountId::value).toList());
		}
	}

	private void add(String condition, String parameter, Object value) {
		this.conditions.add(condition);
		this.parameters.put(parameter, value);
	}

	/**
	 * @param moreDays how many days after the one stated the period begins or ends
	 */
	private static Instant instant(String filter, String stated, int moreDays) {
		try {
			return DAY.matcher(stated).matches()
					? LocalDate.parse(stated).plusDays(moreDays).atStartOfDay(China.ZONE).toInstant()
					: Instant.parse(stated);
		}
		catch (DateTimeException ex) {
			throw new InvalidParameter(filter, "typeMismatch", ex);
		}
	}

}
