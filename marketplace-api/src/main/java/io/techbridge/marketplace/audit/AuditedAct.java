package io.techbridge.marketplace.audit;

import java.util.Map;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;

/**
 * Something that was done, for the audit log.
 *
 * @param act what, as {@code subject.past-tense}, such as {@code organization.verified}
 * @param subjectKind what it was done to, such as {@code organization}
 * @param subjectId its id
 * @param before the changed properties as they were
 * @param after the changed properties as they are now
 */
public record AuditedAct(String act, String subjectKind, String subjectId, Map<String, String> before,
		Map<String, String> after) {

	public static AuditedAct of(String act, String subjectKind, String subjectId) {
		return new AuditedAct(act, subjectKind, subjectId, Map.of(), Map.of());
	}

	public static AuditedAct of(String act, AccountId subject) {
		return of(act, "account", Long.toString(subject.value()));
	}

	public static AuditedAct of(String act, OrganizationId subject) {
		return of(act, "organization", Long.toString(subject.value()));
	}

	public static AuditedAct of(String act, ParkCode subject) {
		return of(act, "park", subject.value());
	}

	/**
	 * The same act with what it changed. Personal data is redacted when it is recorded.
	 */
	public AuditedAct changing(Map<String, String> before, Map<String, String> after) {
		return new AuditedAct(this.act, this.subjectKind, this.subjectId, before, after);
	}

}
