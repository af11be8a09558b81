package io.techbridge.marketplace.audit;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps personal data out of the audit log, which outlives accounts: that a value changed
 * is recorded, the value itself only in outline. Addresses and numbers of people are
 * found in any text. What opens an account is not recorded at all.
 */
final class Redaction {

	private static final Set<String> PERSONAL = Set.of("email", "phone", "name", "nameen", "contactname",
			"contactphone", "contactemail", "q");

	private static final Pattern SECRET = Pattern.compile("code|.*(password|token|secret|recoverycode).*");

	private static final Pattern REACHES_SOMEBODY = Pattern.compile(String.join("|", "[\\w.+-]+@[\\w.-]+",
			"(?<!\\w)(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\w)", "(?<!\\w)0\\d{2,3}[- ]?\\d{7,8}(?!\\w)"));

	private Redaction() {
	}

	static SortedMap<String, String> redacted(Map<String, String> values) {
		var redacted = new TreeMap<String, String>();
		values.forEach((key, value) -> {
			var lowerCase = key.toLowerCase(Locale.ROOT);
			if (!SECRET.matcher(lowerCase).matches()) {
				redacted.put(key, PERSONAL.contains(lowerCase) ? masked(value) : withoutContacts(value));
			}
		});
		return redacted;
	}

	private static String withoutContacts(String value) {
		return REACHES_SOMEBODY.matcher(value)
			.replaceAll((MatchResult match) -> Matcher.quoteReplacement(masked(match.group())));
	}

	/** 138****5678, z****e.example. */
	private static String masked(String value) {
		var kept = Math.min(4, value.length() / 4);
		return value.substring(0, Math.min(kept, 3)) + "****" + value.substring(value.length() - kept);
	}

}
