package io.techbridge.marketplace.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for.
 *
 * @param q part of an act, of the id of a subject, or of the name of an account
 * @param account the id of who did it
 * @param act what was done
 * @param subjectKind what it was done to
 * @param subjectId the id of that
 * @param from a day in China or an instant; that and what came later
 * @param to a day in China, which is included, or an instant, which is not
 */
record AuditFilters(@Size(max = 100) @Nullable String q, @Nullable Long account, @Size(max = 60) @Nullable String act,
		@Size(max = 40) @Nullable String subjectKind, @Size(max = 80) @Nullable String subjectId,
		@Size(max = 40) @Nullable String from, @Size(max = 40) @Nullable String to) {

	/**
	 * The same, but nothing from the instant on.
	 */
	AuditFilters until(Instant end) {
		return (this.to != null && !this.to.isBlank()) ? this : new AuditFilters(this.q, this.account, this.act,
				this.subjectKind, this.subjectId, this.from, end.toString());
	}

	/**
	 * Those that are set, as the log records them.
	 */
	Map<String, String> stated() {
		var stated = new TreeMap<String, String>();
		put(stated, "q", this.q);
		put(stated, "account", (this.account != null) ? this.account.toString() : null);
		put(stated, "act", this.act);
		put(stated, "subjectKind", this.subjectKind);
		put(stated, "subjectId", this.subjectId);
		put(stated, "from", this.from);
		put(stated, "to", this.to);
		return stated;
	}

	private static void put(Map<String, String> stated, String filter, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			stated.put(filter, value.strip());
		}
	}

}
