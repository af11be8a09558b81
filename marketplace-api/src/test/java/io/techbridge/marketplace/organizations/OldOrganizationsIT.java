package io.techbridge.marketplace.organizations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.techbridge.marketplace.testing.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of organizations from before there was registration: the same changes are
 * made to a table beside the real one.
 */
@ApplicationTest
class OldOrganizationsIT {

	private static final String TABLE = "old_organization";

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void dropTable() {
		this.jdbc.sql("DROP TABLE IF EXISTS old_organization").update();
	}

	@Test
	void theyAreVerified() throws IOException {
		change("2026-11-21-organizations.sql");
		this.jdbc
			.sql("INSERT INTO old_organization (id, version, name, kind, region) "
					+ "VALUES (1, 3, '津北制造公司', 'COMPANY', '120116')")
			.update();

		change("2026-11-21-organizations-registration.sql");

		assertThat(this.jdbc.sql("SELECT * FROM old_organization WHERE registered_at IS NOT NULL").query().singleRow())
			.containsEntry("version", 3L)
			.containsEntry("name", "津北制造公司")
			.containsEntry("status", "VERIFIED")
			.containsEntry("trusted", false)
			.containsEntry("high_tech", false)
			.containsEntry("credit_code", null)
			.containsEntry("decision_status", null);
	}

	private void change(String file) throws IOException {
		var text = new ClassPathResource("db/changelog/changes/" + file).getContentAsString(StandardCharsets.UTF_8)
			.replaceAll("(?m)^--.*$", "")
			.replaceAll("\\borganization", TABLE);
		Arrays.stream(text.split(";")).filter((statement) -> !statement.isBlank()).forEach((statement) -> {
			this.jdbc.sql(statement).update();
		});
	}

}
