package io.techbridge.marketplace.accounts;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.techbridge.marketplace.audit.ActorNames;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NamesInAuditLog implements ActorNames {

	private static final String NAMED = """
			SELECT id FROM account WHERE email IS NOT NULL AND name LIKE :words ESCAPE '!' ORDER BY id LIMIT 1000""";

	private final People people;

	private final JdbcClient jdbc;

	NamesInAuditLog(People people, JdbcClient jdbc) {
		this.people = people;
		this.jdbc = jdbc;
	}

	@Override
	public Map<AccountId, String> of(Collection<AccountId> accounts) {
		return this.people.names(accounts);
	}

	@Override
	public Set<AccountId> named(String words) {
		return this.jdbc.sql(NAMED)
			.param("words", "%" + words.replaceAll("[!%_]", "!$0") + "%")
			.query(Long.class)
			.list()
			.stream()
			.map(AccountId::new)
			.collect(Collectors.toSet());
	}

}
