package io.techbridge.marketplace.listings.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Which listings are asked for, as conditions of SQL.
 *
 * @param sql all conditions but the state, so that states can be counted
 * @param withStatus all conditions
 */
record ListingConditions(String sql, String withStatus, Map<String, Object> parameters) {

	static ListingConditions of(ListingFilter filter, @Nullable OrganizationId owner) {
		List<String> conditions = new ArrayList<>(List.of("TRUE"));
		Map<String, Object> parameters = new HashMap<>();
		if (owner != null) {
			conditions.add("organization_id = :owner");
			parameters.put("owner", owner.value());
		}
		if (filter.kind() != null) {
			conditions.add("kind = :kind");
			parameters.put("kind", filter.kind().name());
		}
		if (filter.q() != null && !filter.q().isBlank()) {
			conditions.add("(title LIKE :words ESCAPE '!' OR external_id = :number)");
			parameters.put("words", "%" + filter.q().strip().replaceAll("[!%_]", "!$0") + "%");
			parameters.put("number", filter.q().strip());
		}
		if (filter.pendingStatus() != null) {
			conditions.add("pending_status = :pendingStatus");
			parameters.put("pendingStatus", filter.pendingStatus().name());
		}
		if (filter.expiresBefore() != null) {
			conditions.add("status = 'PUBLISHED' AND expires_on < :expiresBefore");
			parameters.put("expiresBefore", filter.expiresBefore());
		}
		var sql = String.join(" AND ", conditions);
		if (filter.status() == null) {
			return new ListingConditions(sql, sql, parameters);
		}
		parameters.put("status", filter.status().name());
		return new ListingConditions(sql, sql + " AND status = :status", parameters);
	}

}
