package io.techbridge.marketplace.audit;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps personal data out of the audit log, which outlives accounts: that a value changed
 * is recorded, the value itself only in outline.
 */
final class Redaction {

	private static final Set<String> PERSONAL = Set.of("email", "phone", "name", "contactname", "contactphone",
			"contactemail");

	private Redaction() {
	}

	static SortedMap<String, String> redacted(Map<String, String> values) {
		var redacted = new TreeMap<String, String>();
		values.forEach((key, value) -> redacted.put(key, isPersonal(key) ? masked(value) : value));
		return redacted;
	}

	private static boolean isPersonal(String key) {
		return PERSONAL.contains(key.toLowerCase(Locale.ROOT));
	}

	/** 138****5678, z****e.example. */
	private static String masked(String value) {
		var kept = Math.min(4, value.length() / 4);
		return value.substring(0, Math.min(kept, 3)) + "****" + value.substring(value.length() - kept);
	}

}
