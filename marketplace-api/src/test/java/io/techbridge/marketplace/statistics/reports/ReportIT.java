package io.techbridge.marketplace.statistics.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.contracts.Deal;
import io.techbridge.marketplace.interests.Talks;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.TestAccounts;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import({ Talks.class, Deal.class })
class ReportIT {

	private static final String REPORTS = "/api/statistics/reports";

	private static final String YEAR = "'from': '2026-01-01', 'to': '2026-12-31'";

	private static final String OWN = "{'kind': 'INSTITUTION', " + YEAR + "}";

	private static final String MARKET = "{'kind': 'MARKET', " + YEAR + "}";

	private static final String PAYMENT = "{'sequence': 1, 'fen': 40000000, 'paidOn': '2026-06-20', 'voucher': 'V-1'}";

	private static final String LARGER = """
			{'reason': '扩大许可范围', 'effectiveOn': '2026-07-01', 'number': 'KQ-2026-018', 'name': '黑粉回收许可',
			 'transferMode': 'ORDINARY_LICENSE', 'beginsOn': '2026-06-01', 'endsOn': '2027-05-31',
			 'paymentKind': 'INSTALMENTS', 'totalFen': 120000000,
			 'deductions': [{'kind': 'EQUIPMENT', 'remark': '反应釜', 'fen': 20000000}],
			 'instalments': [{'sequence': 1, 'term': '签订后', 'dueOn': '2026-06-15', 'fen': 40000000},
			                 {'sequence': 2, 'term': '验收后', 'dueOn': '2027-03-31', 'fen': 80000000}]}""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Talks talks;

	@Autowired
	private Deal deal;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private Calls calls;

	@BeforeEach
	void aSignedContract() {
		this.calls = new Calls(this.mvc);
		this.deal.begin(this.mvc);
		var contract = this.deal.signed();
		assertThat(this.deal.act(this.talks.needing, contract, "payments", PAYMENT)).hasStatus(201);
	}

	@Test
	void anInstitutionReportsWhatItSoldAndWhatItWasPaid() {
		var report = report(this.talks.offering, issued(this.talks.offering, OWN));

		assertThat(cells(report, "封面", "合同数（项）")).startsWith("1", "0");
		assertThat(cells(report, "封面", "成交额（万元）")).startsWith("100.00");
		assertThat(cells(report, "封面", "技术交易额（万元）")).startsWith("80.00");
		assertThat(cells(report, "封面", "本期到账金额（万元）")).containsExactly("40.00");
		assertThat(cells(report, "分类", "普通许可")).startsWith("1", "100.00", "80.00", "100.0%");
		assertThat(cells(report, "合同清单", "KQ-2026-018")).contains("黑粉回收许可", "技术许可", "普通许可", "2026-06-01", "100.00");
	}

	@Test
	void whatWasIssuedNeverChangesAndTheSameAsOfSaysTheSameAgain() {
		var first = issued(this.talks.offering, OWN);
		var before = report(this.talks.offering, first);
		var asOf = Talks.<String>read(before, "$.report.asOf");
		var contract = this.jdbc.sql("SELECT id FROM contract").query(String.class).single();
		assertThat(this.deal.act(this.talks.needing, contract, "amendments", LARGER)).hasStatusOk();

		var stillTheSame = report(this.talks.offering, first);
		var again = report(this.talks.offering,
				issued(this.talks.offering, OWN.replace("}", ", 'asOf': '" + asOf + "'}")));
		var anew = report(this.talks.offering, issued(this.talks.offering, OWN));

		assertThat(Talks.body(stillTheSame)).isEqualTo(Talks.body(before));
		assertThat(Talks.<List<?>>read(again, "$.sections[1:]"))
			.isEqualTo(Talks.<List<?>>read(before, "$.sections[1:]"));
		assertThat(cells(again, "封面", "成交额（万元）")).startsWith("100.00");
		assertThat(cells(anew, "封面", "成交额（万元）")).startsWith("120.00");
	}

	@Test
	void operatorsReportTheMarketWithItsFlow() {
		var operator = this.accounts.operator();
		var report = report(operator, issued(operator, MARKET));

		assertThat(Talks.<List<String>>read(report, "$.sections[*].name")).containsExactly("封面", "流向", "分类", "转化漏斗",
				"合同清单");
		assertThat(Talks.<String>read(report, "$.title")).isEqualTo("技术转移市场报告");
		assertThat(cells(report, "流向", "合计")).contains("1");
		assertThat(cells(report, "合同清单", "KQ-2026-018")).contains("100.00", "80.00");
	}

	@Test
	void theWorkbookSaysTheSameInNumbers() throws IOException {
		var operator = this.accounts.operator();
		var id = issued(operator, MARKET);

		var file = this.calls.get("/api/exports/reports/" + id, this.talks.as(operator));

		assertThat(file).hasStatusOk();
		try (var workbook = new ReadableWorkbook(
				new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
			assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("封面", "流向", "分类", "转化漏斗", "合同清单");
			var contracts = workbook.findSheet("合同清单").orElseThrow().read();
			assertThat(contracts).hasSize(2);
			assertThat(contracts.get(1).getCellAsNumber(11).orElseThrow()).isEqualByComparingTo(new BigDecimal(100));
		}
	}

	@Test
	void nobodySeesTheReportsOfOthers() {
		var own = issued(this.talks.offering, OWN);
		var market = issued(this.accounts.operator(), MARKET);

		for (var stranger : List.of(this.talks.stranger, this.accounts.operator())) {
			assertThat(get(stranger, "/" + own)).hasStatus(404);
			assertThat(this.calls.get("/api/exports/reports/" + own, this.talks.as(stranger))).hasStatus(404);
		}
		assertThat(get(this.talks.offering, "/" + market)).hasStatus(404);
		assertThat(Talks.<List<String>>read(get(this.talks.offering, ""), "$.items[*].id")).containsExactly(own);
		assertThat(Talks.<List<String>>read(get(this.talks.stranger, ""), "$.items[*].id")).isEmpty();
	}

	@Test
	void membersReportTheirOrganizationOnlyAndViewersNone() {
		var viewer = this.accounts.member(this.talks.university, MemberRole.VIEWER);

		assertThat(issue(this.talks.offering, MARKET)).hasStatus(403);
		assertThat(issue(viewer, OWN)).hasStatus(403);
		assertThat(issue(this.accounts.operator(), OWN)).hasStatus(403);
	}

	@Test
	void anAdministratorOfAParkReportsThatPark() {
		var park = this.jdbc.sql("SELECT code FROM park ORDER BY code LIMIT 2").query(String.class).list();
		var administrator = this.accounts.parkAdministrator(new ParkCode(park.getFirst()));

		var report = report(administrator, issued(administrator, MARKET));

		assertThat(Talks.<String>read(report, "$.report.park")).isEqualTo(park.getFirst());
		assertThat(cells(report, "封面", "合同数（项）")).as("neither side is there").startsWith("0");
		assertThat(issue(administrator, MARKET.replace("}", ", 'park': '" + park.getLast() + "'}"))).hasStatus(403);
		assertThat(issue(administrator, MARKET.replace("}", ", 'park': 'NOWHERE'}"))).hasStatus(400);
	}

	@Test
	void aRequestSentAgainIssuesNoSecondReport() {
		var key = Talks.header("Idempotency-Key", "report-1");

		var first = Deal.id(issue(this.talks.offering, OWN, key));

		assertThat(Deal.id(issue(this.talks.offering, OWN, key))).isEqualTo(first);
	}

	@Test
	void aPeriodThatCannotBeSaysSo() {
		var reversed = issue(this.talks.offering,
				"{'kind': 'INSTITUTION', 'from': '2026-12-31', 'to': '2026-01-01', 'asOf': '2999-01-01T00:00:00Z'}");

		assertThat(reversed).hasStatus(400);
		assertThat(Talks.<List<Map<String, String>>>read(reversed, "$.errors"))
			.extracting((error) -> error.get("field"))
			.containsExactlyInAnyOrder("to", "asOf");
	}

	private String issued(AccountId who, String json) {
		return Deal.id(issue(who, json));
	}

	private MvcTestResult issue(AccountId who, String json, RequestPostProcessor... more) {
		var all = new RequestPostProcessor[more.length + 1];
		System.arraycopy(more, 0, all, 0, more.length);
		all[more.length] = this.talks.as(who);
		return this.calls.post(REPORTS, json, all);
	}

	private MvcTestResult get(AccountId who, String path) {
		return this.calls.get(REPORTS + path, this.talks.as(who));
	}

	private MvcTestResult report(AccountId who, String id) {
		var answer = get(who, "/" + id);
		assertThat(answer).as(Talks.body(answer)).hasStatusOk();
		return answer;
	}

	/** What stands in the row of a section that begins with a text. */
	private static List<String> cells(MvcTestResult report, String section, String first) {
		List<List<Map<String, Object>>> rows = Talks.read(report,
				"$.sections[?(@.name == '" + section + "')].tables[*].rows[*]");
		return rows.stream()
			.filter((row) -> row.getFirst().get("text").equals(first))
			.findFirst()
			.orElseThrow()
			.stream()
			.skip(1)
			.map((cell) -> String.valueOf(cell.get("text")))
			.toList();
	}

}
