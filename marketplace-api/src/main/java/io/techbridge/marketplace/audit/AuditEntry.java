package io.techbridge.marketplace.audit;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log.
 *
 * @param account who did it, {@code null} if it was the marketplace itself or nobody is
 * known
 * @param act what was done, such as {@code organization.verified}
 * @param subjectKind what it was done to, such as {@code organization}
 * @param address where the request came from
 * @param before the changed properties as they were, personal data in outline only
 * @param after the changed properties as they became
 */
record AuditEntry(String id, Instant at, @Nullable Actor account, String act, String subjectKind, String subjectId,
		@Nullable String address, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {

	AuditEntry by(@Nullable Actor actor) {
		return new AuditEntry(this.id, this.at, actor, this.act, this.subjectKind, this.subjectId, this.address,
				this.before, this.after);
	}

	/**
	 * Whoever did something.
	 *
	 * @param name missing once the account has been erased
	 */
	record Actor(String id, @Nullable String name) {

	}

}
