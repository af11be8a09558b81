package io.techbridge.marketplace.contracts.web;

import java.util.List;

import io.techbridge.marketplace.contracts.core.ContractAccess;
import io.techbridge.marketplace.organizations.CreditCode;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds verified organizations that may be the other side of a contract, by a part of the
 * name or the whole credit code. Nothing but who they are is told.
 */
@Component
class FindPartners {

	private static final int MOST = 10;

	private static final String FOUND = """
			SELECT id, name, kind, region FROM organization
			WHERE status = 'VERIFIED' AND id <> :own
			  AND (name LIKE :words ESCAPE '!' OR verified_credit_code = :code)
			ORDER BY CHAR_LENGTH(name), name, id LIMIT :most""";

	private final JdbcClient jdbc;

	FindPartners(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<ContractPartner> find(String words, Caller caller) {
		var own = ContractAccess.writer(caller).organization();
		ContractAccess.requireVerified(caller);
		return this.jdbc.sql(FOUND)
			.param("own", own.value())
			.param("words", "%" + words.strip().replaceAll("[!%_]", "!$0") + "%")
			.param("code", CreditCode.problemOf(words).isPresent() ? null : CreditCode.of(words).value())
			.param("most", MOST)
			.query((row, number) -> new ContractPartner(row.getString("id"), row.getString("name"),
					OrganizationKind.valueOf(row.getString("kind")), row.getString("region")))
			.list();
	}

}
