package io.techbridge.marketplace.accounts.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.techbridge.marketplace.accounts.core.Roles;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.security.Role;

/**
 * An {@link AccountFilter} as SQL. Of what somebody typed nothing becomes part of it.
 */
final class AccountConditions {

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	private AccountConditions() {
	}

	static AccountConditions of(AccountFilter filter) {
		var conditions = new AccountConditions();
		Optional.ofNullable(filter.state())
			.ifPresentOrElse((state) -> conditions.add("a.state = :state", Map.of("state", state.name())),
					() -> conditions.add("a.state <> 'ERASED'", Map.of()));
		Optional.ofNullable(filter.role()).ifPresent(conditions::role);
		Optional.ofNullable(filter.q()).filter((text) -> !text.isBlank()).ifPresent(conditions::text);
		return conditions;
	}

	String sql() {
		return String.join(" AND ", this.conditions);
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	private void role(Role role) {
		switch (role) {
			case OPERATOR -> add("a.operator", Map.of());
			case PARK_ADMIN -> add("a.id IN (SELECT account_id FROM park_administrator)", Map.of());
			case UNIVERSITY, COMPANY, BROKER -> add("o.kind IN (:kinds)", Map.of("kinds", kinds(role)));
		}
	}

	private void text(String typed) {
		var pattern = "%" + typed.strip().replaceAll("[!%_]", "!$0") + "%";
		add("(a.name LIKE :text ESCAPE '!' OR a.email LIKE :email ESCAPE '!' OR o.name LIKE :text ESCAPE '!')",
				Map.of("text", pattern, "email", pattern.toLowerCase(Locale.ROOT)));
	}

	private static List<String> kinds(Role role) {
		return Arrays.stream(OrganizationKind.values())
			.filter((kind) -> Roles.of(kind).filter(role::equals).isPresent())
			.map(Enum::name)
			.toList();
	}

	private void add(String condition, Map<String, Object> parameters) {
		this.conditions.add(condition);
		this.parameters.putAll(parameters);
	}

}
