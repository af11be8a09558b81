package io.techbridge.marketplace.contracts.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Which contracts are asked for and may be seen, as conditions of SQL.
 *
 * @param sql all conditions but the state, so that states can be counted
 * @param withStatus all conditions
 */
record ContractConditions(String sql, String withStatus, Map<String, Object> parameters) {

	private static final String SIGNED = "status IN ('SIGNED', 'PERFORMED', 'TERMINATED')";

	static ContractConditions of(ContractFilter filter, Caller caller) {
		List<String> conditions = new ArrayList<>();
		Map<String, Object> parameters = new HashMap<>();
		conditions.add(scope(filter, caller, parameters));
		if (filter.q() != null && !filter.q().isBlank()) {
			conditions.add("(name LIKE :words ESCAPE '!' OR seller_name LIKE :words ESCAPE '!'"
					+ " OR buyer_name LIKE :words ESCAPE '!' OR number = :number OR registration_number = :number)");
			parameters.put("words", "%" + filter.q().strip().replaceAll("[!%_]", "!$0") + "%");
			parameters.put("number", filter.q().strip());
		}
		equal(conditions, parameters, "kind", filter.kind());
		equal(conditions, parameters, "registration_status", filter.registration());
		if (filter.signedFrom() != null) {
			conditions.add("signed_on >= :signedFrom");
			parameters.put("signedFrom", filter.signedFrom());
		}
		if (filter.signedTo() != null) {
			conditions.add("signed_on <= :signedTo");
			parameters.put("signedTo", filter.signedTo());
		}
		if (filter.organization() != null) {
			conditions.add("(seller_organization_id = :organization OR buyer_organization_id = :organization)");
			parameters.put("organization", filter.organization().value());
		}
		id(conditions, parameters, "interest_id", (filter.interestId() != null) ? filter.interestId().value() : null);
		id(conditions, parameters, "achievement_id",
				(filter.achievementId() != null) ? filter.achievementId().value() : null);
		id(conditions, parameters, "need_id", (filter.needId() != null) ? filter.needId().value() : null);
		var sql = String.join(" AND ", conditions);
		var withStatus = new ArrayList<>(conditions);
		equal(withStatus, parameters, "status", filter.status());
		return new ContractConditions(sql, String.join(" AND ", withStatus), parameters);
	}

	/**
	 * What the caller may see at all: as in
	 * {@link io.techbridge.marketplace.contracts.core.ContractAccess#mayRead}.
	 */
	private static String scope(ContractFilter filter, Caller caller, Map<String, Object> parameters) {
		if (caller.is(Role.OPERATOR)) {
			return "(proposed_at IS NOT NULL OR " + SIGNED + ")";
		}
		var membership = caller.membership();
		if (membership != null && membership.role().includes(MemberRole.VIEWER)) {
			parameters.put("own", membership.organization().value());
			if (filter.side() != null) {
				return seen(filter.side());
			}
			return "(" + seen(Side.SELLER) + " OR " + seen(Side.BUYER) + ")";
		}
		if (!caller.parks().isEmpty()) {
			parameters.put("parks", caller.parks().stream().map(ParkCode::value).toList());
			// what a contract came of is between its sides: a need may be unnamed
			return filter.isOfTrace() ? "FALSE" : "(seller_park IN (:parks) OR buyer_park IN (:parks)) AND " + SIGNED;
		}
		throw new AccessDeniedException("Neither a member of an organization nor an administrator of a park");
	}

	private static String seen(Side side) {
		return "(%s_organization_id = :own AND (recorded_by_side = '%s' OR proposed_at IS NOT NULL OR %s))"
			.formatted(side.name().toLowerCase(Locale.ROOT), side.name(), SIGNED);
	}

	private static void id(List<String> conditions, Map<String, Object> parameters, String column, @Nullable Long id) {
		if (id != null) {
			conditions.add(column + " = :" + column);
			parameters.put(column, id);
		}
	}

	private static void equal(List<String> conditions, Map<String, Object> parameters, String column,
			@Nullable Enum<?> value) {
		if (value != null) {
			conditions.add(column + " = :" + column);
			parameters.put(column, value.name());
		}
	}

}
