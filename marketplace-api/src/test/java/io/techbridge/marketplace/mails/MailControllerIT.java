package io.techbridge.marketplace.mails;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.platform.engine.Mode;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class MailControllerIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Mails mails;

	@Autowired
	private Outbox outbox;

	@Autowired
	private AuditLog audit;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private AccountId operator;

	@BeforeEach
	void oneMail() {
		this.operator = this.accounts.operator();
		this.jdbc.sql("DELETE FROM mail").update();
		this.transaction
			.executeWithoutResult((status) -> this.mails.send(new Mail("li@example.com", "成员邀请", "您好\n再见")));
	}

	@Test
	void aLocalMarketplaceKeepsItsMailForOperatorsToSee() {
		assertThat(this.mvc.get().uri("/api/operations/mails").with(this.signedIn.as(this.operator))).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"items": [{"id": "%s", "to": "li@example.com", "subject": "成员邀请", "state": "KEPT"}],
					 "page": 0, "size": 20, "total": 1}""".formatted(id()));
	}

	@Test
	void readingAMailIsRecorded() {
		assertThat(this.mvc.get().uri("/api/operations/mails/{id}", id()).with(this.signedIn.as(this.operator)))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.text")
			.isEqualTo("您好\n再见");

		assertThat(this.jdbc
			.sql("SELECT account_id FROM audit_entry WHERE act = 'mail.read' AND subject_id = '" + id() + "'")
			.query(Long.class)
			.list()).containsExactly(this.operator.value());
	}

	@Test
	void howManyMailsWaitAndFailedIsToldWithoutNamingAnybody() {
		this.jdbc.sql("UPDATE mail SET state = 'FAILED'").update();

		assertThat(this.mvc.get().uri("/api/operations/mails/health").with(this.signedIn.as(this.operator)))
			.hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("{\"waiting\": 0, \"failed\": 1}");

		this.jdbc.sql("UPDATE mail SET state = 'WAITING', created_at = '2026-11-01 08:00:00'").update();

		assertThat(this.mvc.get().uri("/api/operations/mails/health").with(this.signedIn.as(this.operator)))
			.hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("{\"waiting\": 1, \"oldestWaitingAt\": \"2026-11-01T08:00:00Z\", \"failed\": 0}");
	}

	@Test
	void aMailThatDoesNotExistIsNotFound() {
		for (var id : new String[] { "1", "abc" }) {
			assertThat(this.mvc.get().uri("/api/operations/mails/{id}", id).with(this.signedIn.as(this.operator)))
				.hasStatus(404);
		}
	}

	@Test
	void othersMayNotReadMail() {
		for (var uri : new String[] { "/api/operations/mails", "/api/operations/mails/" + id() }) {
			assertThat(this.mvc.get().uri(uri)).hasStatus(401);
			assertThat(this.mvc.get().uri(uri).with(this.signedIn.as(this.accounts.newcomer()))).hasStatus(403);
		}
	}

	@Test
	void inProductionNobodyMay() {
		var production = new ReadMail(this.outbox, Mode.PRODUCTION, this.audit);

		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> production.list(new PageRequest(null, null)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> production.read(Long.parseLong(id())));
	}

	@Test
	void aMailIsPartOfAChange() {
		var mail = new Mail("li@example.com", "成员邀请", "您好");

		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> this.mails.send(mail));
	}

	private String id() {
		return this.outbox.list(new PageRequest(null, null)).items().getFirst().id();
	}

}
