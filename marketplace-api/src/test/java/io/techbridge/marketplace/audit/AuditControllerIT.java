package io.techbridge.marketplace.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.CurrentCaller;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.assertj.core.api.ObjectArrayAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class AuditControllerIT {

	private static final OrganizationId UNIVERSITY = new OrganizationId(4711);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private CurrentCaller current;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private NamedParameterJdbcTemplate batches;

	private AccountId operator;

	@BeforeEach
	void anEmptyLog() {
		this.operator = this.accounts.operator();
		this.jdbc.sql("DELETE FROM audit_entry").update();
	}

	@Test
	void anEntrySaysWhoDidWhatAndWhen() {
		var somebody = this.accounts.withEmail("audit-" + this.ids.next() + "@techbridge.example");
		record("2026-11-20T16:30:00Z", somebody,
				AuditedAct.of("organization.updated", UNIVERSITY)
					.changing(Map.of("region", "110108", "contactPhone", "13812345678"),
							Map.of("region", "120116", "contactPhone", "13887654321")));

		assertThat(search("subjectId=4711")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"items": [{"at": "2026-11-20T16:30:00Z", "act": "organization.updated",
				  "account": {"id": "%s", "name": "王小明"},
				  "subjectKind": "organization", "subjectId": "4711",
				  "before": {"region": "110108", "contactPhone": "13****78"},
				  "after": {"region": "120116", "contactPhone": "13****21"}}],
				 "page": 0, "size": 20, "total": 1}""".formatted(somebody.value()));
	}

	@Test
	void whatTheMarketplaceDidItselfHasNoAccount() {
		record("2026-11-20T16:30:00Z", null, AuditedAct.of("token.expired", "token", "7"));

		assertThat(search("act=token.expired")).bodyJson()
			.hasPathSatisfying("$.items[0].act", (act) -> assertThat(act).isEqualTo("token.expired"))
			.doesNotHavePath("$.items[0].account");
	}

	@Test
	void anErasedAccountHasNoName() {
		record("2026-11-20T16:30:00Z", new AccountId(99), AuditedAct.of("organization.verified", UNIVERSITY));

		assertThat(search("account=99")).bodyJson()
			.hasPathSatisfying("$.items[0].account.id", (id) -> assertThat(id).isEqualTo("99"))
			.doesNotHavePath("$.items[0].account.name");
	}

	@Test
	void theLatestComeFirstPageByPage() {
		for (var hour = 1; hour <= 5; hour++) {
			record("2026-11-20T0" + hour + ":00:00Z", null, AuditedAct.of("park.updated", "park", "P" + hour));
		}

		subjects("subjectKind=park&size=2&page=0").containsExactly("P5", "P4");
		subjects("subjectKind=park&size=2&page=2").containsExactly("P1");
		assertThat(search("subjectKind=park&size=2&page=2")).bodyJson().extractingPath("$.total").isEqualTo(5);
	}

	@ParameterizedTest
	@CsvSource({ "act=park.updated, ZHONGGUANCUN", "subjectKind=organization, 4711",
			"subjectId=ZHONGGUANCUN, ZHONGGUANCUN", "account=7, 4711", "q=verif, 4711", "q=GUANC, ZHONGGUANCUN",
			"from=2026-11-21, ZHONGGUANCUN", "to=2026-11-20, 4711", "from=2026-11-20T16:00:00Z, ZHONGGUANCUN",
			"to=2026-11-20T16:00:00Z, 4711", "q=verif&subjectKind=organization, 4711" })
	void filtersFind(String filter, String subject) {
		twoEntries();

		subjects(filter).containsExactly(subject);
	}

	@ParameterizedTest
	@ValueSource(strings = { "act=park", "subjectId=47", "q=%25", "q=_", "account=8", "q=verif&subjectKind=park",
			"from=2026-11-22", "to=2026-11-19" })
	void orDoNot(String filter) {
		twoEntries();

		subjects(filter).isEmpty();
	}

	@Test
	void aBlankFilterIsNone() {
		twoEntries();

		subjects("q=&act=&to=2026-11-21").hasSize(2);
	}

	@Test
	void wordsFindTheActsOfThoseWithSuchAName() {
		var somebody = this.accounts.withEmail("audit-" + this.ids.next() + "@techbridge.example");
		record("2026-11-20T16:30:00Z", somebody, AuditedAct.of("organization.verified", UNIVERSITY));
		record("2026-11-20T16:30:00Z", this.operator, AuditedAct.of("park.updated", new ParkCode("TIANKAI")));

		subjects("q=小明").containsExactly("4711");
	}

	@Test
	void aSearchIsRecordedItself() {
		search("q=王小明&from=2026-11-20");

		assertThat(this.jdbc.sql("SELECT act, account_id, after_values FROM audit_entry").query().singleRow())
			.containsEntry("act", "audit.searched")
			.containsEntry("account_id", this.operator.value())
			.containsEntry("after_values", "{\"from\":\"2026-11-20\",\"page\":\"0\",\"q\":\"****\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "from=yesterday", "to=2026-13-01", "account=me", "size=101", "page=-1" })
	void aFilterThatCannotBeRightIsRefused(String filter) {
		assertThat(search(filter)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(filter.substring(0, filter.indexOf('=')));
	}

	@Test
	void actsAreListedOnce() {
		twoEntries();
		twoEntries();

		assertThat(this.mvc.get().uri("/api/audit/acts").with(this.signedIn.as(this.operator))).hasStatusOk()
			.bodyJson()
			.isEqualTo("[\"organization.verified\", \"park.updated\"]");
	}

	@Test
	void onlyOperatorsMayLook() {
		var newcomer = this.accounts.newcomer();

		for (var uri : List.of("/api/audit", "/api/audit/acts")) {
			assertThat(this.mvc.get().uri(uri)).hasStatus(401);
			assertThat(this.mvc.get().uri(uri).with(this.signedIn.as(newcomer))).hasStatus(403);
		}
	}

	@Test
	void entriesAreRemovedAfterThreeYearsAndThatIsRecorded() {
		var now = Instant.now();
		record(now.atOffset(ZoneOffset.UTC).minusYears(3).minusDays(1).toInstant().toString(), null,
				AuditedAct.of("park.updated", "park", "OLD"));
		record(now.atOffset(ZoneOffset.UTC).minusYears(3).plusDays(1).toInstant().toString(), null,
				AuditedAct.of("park.updated", "park", "YOUNG"));

		assertThat(this.jobs.run("remove-old-audit-entries")).contains(Message.of("job.removed", 1));
		assertThat(this.jobs.run("remove-old-audit-entries")).isEmpty();

		assertThat(this.jdbc.sql("SELECT subject_id FROM audit_entry ORDER BY recorded_at").query(String.class).list())
			.containsExactly("YOUNG", "entries");
	}

	private void twoEntries() {
		record("2026-11-20T15:30:00Z", new AccountId(7), AuditedAct.of("organization.verified", UNIVERSITY));
		record("2026-11-20T16:30:00Z", this.operator, AuditedAct.of("park.updated", new ParkCode("ZHONGGUANCUN")));
	}

	private void record(String at, @Nullable AccountId by, AuditedAct act) {
		var clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
		new AuditLog(this.batches, this.current, this.ids, clock).record(act, by);
	}

	/** What is found, without the searches themselves. */
	private ObjectArrayAssert<Object> subjects(String query) {
		return assertThat(search(query)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[?(@.subjectKind != 'audit')].subjectId")
			.asArray();
	}

	private MvcTestResult search(String query) {
		return this.mvc.get().uri("/api/audit?" + query).with(this.signedIn.as(this.operator)).exchange();
	}

}
