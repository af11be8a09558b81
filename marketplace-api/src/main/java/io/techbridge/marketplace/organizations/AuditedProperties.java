package io.techbridge.marketplace.organizations;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.techbridge.marketplace.audit.AuditedAct;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an organization as the audit log names them.
 */
final class AuditedProperties {

	private final Map<String, String> values = new TreeMap<>();

	private AuditedProperties(Organization organization) {
		var profile = organization.profile();
		// the name of an individual is that of a person, which the log keeps in outline
		// only
		put((profile.kind() == OrganizationKind.INDIVIDUAL) ? "name" : "organizationName", profile.name());
		put("nameEn", profile.nameEn());
		put("kind", profile.kind());
		put("creditCode", (profile.creditCode() != null) ? profile.creditCode().value() : null);
		put("region", profile.region().value());
		put("park", (profile.park() != null) ? profile.park().value() : null);
		put("industry", (profile.industry() != null) ? profile.industry().value() : null);
		put("size", profile.size());
		put("highTech", profile.highTech());
		put("specialized", profile.specialized());
		put("website", profile.website());
		put("introduction", profile.introduction());
		if (organization.contact() != null) {
			put("contactName", organization.contact().name());
			put("contactPhone", organization.contact().phone());
			put("contactEmail", organization.contact().email());
		}
		put("status", organization.status());
		put("trusted", organization.trusted());
		put("reason", (organization.decision() != null) ? organization.decision().reason() : null);
		put("note", organization.note());
	}

	/**
	 * The act that added an organization.
	 */
	static AuditedAct added(String act, Organization organization) {
		return AuditedAct.of(act, organization.id()).changing(Map.of(), new AuditedProperties(organization).values);
	}

	/**
	 * The act that changed an organization, with what it changed.
	 */
	static AuditedAct changed(String act, Organization before, Organization after) {
		var old = new AuditedProperties(before).values;
		var current = new AuditedProperties(after).values;
		return AuditedAct.of(act, after.id()).changing(without(old, current), without(current, old));
	}

	private static Map<String, String> without(Map<String, String> values, Map<String, String> others) {
		var changed = new TreeMap<>(values);
		changed.entrySet().removeIf((property) -> Objects.equals(property.getValue(), others.get(property.getKey())));
		return changed;
	}

	private void put(String property, @Nullable Object value) {
		if (value != null) {
			this.values.put(property, value.toString());
		}
	}

}
