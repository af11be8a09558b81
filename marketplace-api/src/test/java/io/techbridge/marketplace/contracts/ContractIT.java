package io.techbridge.marketplace.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.interests.Talks;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import({ Talks.class, Deal.class })
class ContractIT {

	private static final String PAYMENT = "{'sequence': 1, 'fen': 40000000, 'paidOn': '2026-06-20', 'voucher': 'V-%s'}";

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

	private AccountId seller;

	private AccountId buyer;

	@BeforeEach
	void twoWhoMayComeToAContract() {
		this.deal.begin(this.mvc);
		this.seller = this.talks.offering;
		this.buyer = this.talks.needing;
	}

	@Test
	void anAcceptedInterestBecomesAContractThatBothCanTraceBack() {
		var interest = this.talks.accepted();

		var prefilled = this.deal.get(this.seller, "/prefilled?interestId=" + interest);

		assertThat(prefilled).hasStatusOk();
		assertThat(Deal.<String>read(prefilled, "$.ownSide")).isEqualTo("SELLER");
		assertThat(Deal.<String>read(prefilled, "$.other.organizationId"))
			.isEqualTo(Long.toString(this.talks.company.value()));
		assertThat(Deal.<String>read(prefilled, "$.achievementId")).isEqualTo(this.talks.achievement.toString());
		assertThat(Deal.<String>read(prefilled, "$.needId")).isEqualTo(this.talks.need.toString());
		assertThat(Deal.<String>read(prefilled, "$.name")).isEqualTo("退役电池热解回收");

		var id = this.deal.signed("ORDINARY_LICENSE", ", 'interestId': '%s'".formatted(interest));

		assertThat(Talks.<String>read(this.talks.get(this.buyer, interest), "$.interest.status")).isEqualTo("SIGNED");
		assertThat(this.deal.<String>read(this.buyer, id, "$.need.title")).isEqualTo("电池黑粉回收率偏低");
		assertThat(this.deal.<String>read(this.buyer, id, "$.achievement.title")).isEqualTo("退役电池热解回收");
		for (var query : List.of("interestId=" + interest, "achievementId=" + this.talks.achievement,
				"needId=" + this.talks.need)) {
			assertThat(Deal.<List<String>>read(this.deal.get(this.buyer, "?" + query), "$.items[*].id"))
				.containsExactly(id);
			assertThat(Deal.<List<String>>read(this.deal.get(this.talks.stranger, "?" + query), "$.items[*].id"))
				.isEmpty();
		}
	}

	@Test
	void anInterestOfOthersOrOneThatWasNotAcceptedLeadsToNoContract() {
		var interest = this.talks.expressed();
		var more = ", 'interestId': '%s'".formatted(interest);

		var waiting = this.deal.post(this.seller, "", this.deal.licence("黑粉回收许可", "ORDINARY_LICENSE", more));
		var foreign = this.deal.post(this.talks.stranger, "", this.deal.licence("黑粉回收许可", "ORDINARY_LICENSE", more));

		assertThat(waiting).hasStatus(400);
		assertThat(Deal.body(waiting)).contains("interestId");
		assertThat(foreign).hasStatus(400);
		assertThat(this.deal.get(this.talks.stranger, "/prefilled?interestId=" + interest)).hasStatus(404);
	}

	@Test
	void aRequestSentAgainBeginsNoSecondDraft() {
		var json = this.deal.licence("黑粉回收许可", "ORDINARY_LICENSE", "");
		var first = Deal.id(this.deal.post(this.seller, "", json, Deal.key("draft-1")));

		assertThat(Deal.id(this.deal.post(this.seller, "", json, Deal.key("draft-1")))).isEqualTo(first);
		assertThat(count("contract")).isOne();
	}

	@Test
	void twoPeopleWritingAtOnceDoNotOverwriteEachOther() {
		var id = this.deal.drafted();
		var colleague = this.accounts.member(this.talks.university, MemberRole.EDITOR);
		var seen = this.deal.tag(this.seller, id);

		assertThat(this.deal.put(colleague, id, this.deal.licence("同事改的名称", "ORDINARY_LICENSE", ""), seen))
			.hasStatusOk();
		assertThat(this.deal.put(this.seller, id, this.deal.licence("我改的名称", "ORDINARY_LICENSE", ""), seen))
			.hasStatus(412);
		assertThat(this.deal.<String>read(this.seller, id, "$.name")).isEqualTo("同事改的名称");
	}

	@Test
	void aDraftBelongsToTheSideThatWritesItUntilItIsProposed() {
		var id = this.deal.drafted();

		assertThat(this.deal.get(this.buyer, "/" + id)).hasStatus(404);
		assertThat(this.deal.act(this.seller, id, "proposal", null)).hasStatusOk();
		assertThat(this.deal.get(this.buyer, "/" + id)).hasStatusOk();
		assertThat(this.deal.get(this.talks.stranger, "/" + id)).hasStatus(404);
		assertThat(this.deal.act(this.seller, id, "confirmation", null)).as("by whoever wrote it").hasStatus(409);

		assertThat(this.deal.act(this.buyer, id, "dispute", "{'reason': '金额应为九十万元'}")).hasStatusOk();
		assertThat(this.deal.<String>read(this.seller, id, "$.status")).isEqualTo("DRAFT");
		assertThat(this.deal.<List<String>>read(this.seller, id, "$.history[*].remark")).contains("金额应为九十万元");
		assertThat(this.deal.delete(this.seller, id)).as("the other side has seen it").hasStatus(409);
	}

	@Test
	void whatDoesNotAddUpIsNotProposed() {
		var id = Deal.id(this.deal.post(this.seller, "",
				this.deal.licence("黑粉回收许可", "ORDINARY_LICENSE", "").replace("60000000}", "60000001}")));

		assertThat(this.deal.<List<String>>read(this.seller, id, "$.missing[*].field")).containsExactly("instalments");
		assertThat(this.deal.act(this.seller, id, "proposal", null)).hasStatus(400);
	}

	@Test
	void aPaymentIsBookedOnceHoweverOftenItIsSent() {
		var id = this.deal.signed();
		var seen = this.deal.tag(this.buyer, id);

		var first = this.deal.post(this.buyer, "/" + id + "/payments", PAYMENT.formatted(1), Deal.version(seen),
				Deal.key("pay-1"));
		var again = this.deal.post(this.buyer, "/" + id + "/payments", PAYMENT.formatted(1), Deal.version(seen),
				Deal.key("pay-1"));

		assertThat(Deal.id(again)).isEqualTo(Deal.id(first));
		assertThat(count("contract_payment")).isOne();
		assertThat(this.deal.<Integer>read(this.seller, id, "$.paidFen")).isEqualTo(40_000_000);
		assertThat(this.deal.act(this.buyer, id, "payments", PAYMENT.formatted(2))).as("more than is left")
			.hasStatus(400);
		assertThat(this.deal.act(this.buyer, id, "payments",
				PAYMENT.formatted(1).replace("'sequence': 1", "'sequence': 2")))
			.as("the same voucher")
			.hasStatus(400);
	}

	@Test
	void aPaymentBookedByMistakeIsReversedOnce() {
		var id = this.deal.signed();
		var payment = Deal.id(this.deal.act(this.buyer, id, "payments", PAYMENT.formatted(1)));

		var reversal = this.deal.act(this.buyer, id, "payments/" + payment + "/reversal", "{'remark': '重复入账'}");

		assertThat(Deal.<String>read(reversal, "$.reversesId")).isEqualTo(payment);
		assertThat(Deal.<Integer>read(reversal, "$.fen")).as("the same positive amount").isEqualTo(40_000_000);
		assertThat(this.deal.<Integer>read(this.buyer, id, "$.paidFen")).isZero();
		assertThat(this.deal.act(this.buyer, id, "payments/" + payment + "/reversal", "{}")).hasStatus(409);
		assertThat(this.deal.act(this.buyer, id, "payments", PAYMENT.formatted(2))).hasStatus(201);
	}

	@Test
	void anAmendmentIsAppendedAndCountsInThePeriodOfTheSigning() {
		var id = this.deal.signed();

		var amended = this.deal.act(this.buyer, id, "amendments", """
				{'reason': '扩大许可范围', 'effectiveOn': '2026-07-01', 'number': 'KQ-2026-018', 'name': '黑粉回收许可',
				 'transferMode': 'ORDINARY_LICENSE', 'beginsOn': '2026-06-01', 'endsOn': '2027-05-31',
				 'paymentKind': 'INSTALMENTS', 'totalFen': 120000000,
				 'deductions': [{'kind': 'EQUIPMENT', 'remark': '反应釜', 'fen': 20000000}],
				 'instalments': [{'sequence': 1, 'term': '签订后', 'dueOn': '2026-06-15', 'fen': 40000000},
				                 {'sequence': 2, 'term': '验收后', 'dueOn': '2027-03-31', 'fen': 80000000}]}""");

		assertThat(amended).as(Deal.body(amended)).hasStatusOk();
		assertThat(Deal.<Integer>read(amended, "$.technologyFen")).isEqualTo(100_000_000);
		assertThat(Deal.<List<String>>read(amended, "$.amendments[*].field")).contains("totalFen", "instalments");
		assertThat(ledger("SIGNED")).containsEntry("contracts", 1L)
			.containsEntry("total", 120_000_000L)
			.containsEntry("technology", 100_000_000L);
		assertThat(this.jdbc.sql("SELECT DISTINCT counted_on FROM contract_ledger").query(LocalDate.class).list())
			.containsExactly(LocalDate.parse(Deal.SIGNED_ON));
	}

	@Test
	void anAmendmentTakesThePlaceOfOneThatIsYetToTakeEffect() {
		var id = this.deal.signed();
		var nextYear = LocalDate.now(China.ZONE).plusYears(1);
		var before = ledgerUntil(LocalDate.now(China.ZONE).plusDays(1));

		amend(id, nextYear, 300_000_000);

		assertThat(ledgerUntil(nextYear.minusDays(1))).as("nothing has taken effect").isEqualTo(before);
		assertThat(ledgerUntil(nextYear.plusDays(1))).containsExactly(1L, 300_000_000L);

		amend(id, LocalDate.now(China.ZONE), 120_000_000);

		for (var day : List.of(LocalDate.now(China.ZONE).plusDays(1), nextYear.minusDays(1), nextYear.plusDays(1))) {
			assertThat(ledgerUntil(day)).as("as of %s", day).containsExactly(1L, 120_000_000L);
		}
	}

	private void amend(String id, LocalDate effectiveOn, long totalFen) {
		var amended = this.deal.act(this.buyer, id, "amendments", """
				{'reason': '调整价款', 'effectiveOn': '%s', 'number': 'KQ-2026-018', 'name': '黑粉回收许可',
				 'transferMode': 'ORDINARY_LICENSE', 'beginsOn': '2026-06-01', 'endsOn': '2027-05-31',
				 'paymentKind': 'INSTALMENTS', 'totalFen': %d, 'deductions': [],
				 'instalments': [{'sequence': 1, 'term': '签订后', 'dueOn': '2026-06-15', 'fen': %2$d}]}"""
			.formatted(effectiveOn, totalFen));
		assertThat(amended).as(Deal.body(amended)).hasStatusOk();
	}

	/** How many contracts count by their signing as of a day, and for how much. */
	private List<Long> ledgerUntil(LocalDate day) {
		return this.jdbc.sql("""
				SELECT SUM(contracts) AS contracts, SUM(total_fen) AS total FROM contract_ledger
				WHERE base = 'SIGNED' AND counts_from < ?""")
			.param(day.atStartOfDay())
			.query((row, number) -> List.of(row.getLong("contracts"), row.getLong("total")))
			.single();
	}

	@Test
	void aRegistrationGoesItsWayWithDeadlinesInWorkingDays() {
		var id = this.deal.signed();
		var office = this.accounts.operator();
		note(this.seller, id, "'act': 'FILE', 'on': '2026-06-02'");
		assertThat(dueOn(id)).as("15 working days, a holiday between").isAfter(LocalDate.of(2026, 6, 22));
		note(this.seller, id, "'act': 'ACCEPT', 'on': '2026-06-08'");
		note(this.seller, id, "'act': 'REQUEST_CORRECTION', 'on': '2026-06-10', 'remark': '补充发票'");
		note(this.seller, id, "'act': 'RESUBMIT', 'on': '2026-06-12'");
		assertThat(dueOn(id)).isAfter(LocalDate.of(2026, 7, 23));

		assertThat(this.deal.act(this.seller, id, "registration", "{'act': 'REGISTER', 'on': '2026-07-01'}"))
			.as("without number and values")
			.hasStatus(400);
		note(this.seller, id, """
				'act': 'REGISTER', 'on': '2026-07-01', 'number': '2026110108000018',
				'totalFen': 95000000, 'technologyFen': 75000000""");

		assertThat(this.deal.<String>read(this.buyer, id, "$.registration.status")).isEqualTo("REGISTERED");
		assertThat(this.deal.<Integer>read(this.buyer, id, "$.totalFen")).as("declared").isEqualTo(100_000_000);
		assertThat(ledger("REGISTERED")).containsEntry("contracts", 1L).containsEntry("technology", 75_000_000L);

		note(this.seller, id, "'act': 'CANCEL', 'on': '2026-08-01'");

		assertThat(ledger("REGISTERED")).containsEntry("contracts", 0L).containsEntry("technology", 0L);
		assertThat(this.deal.act(this.seller, id, "registration", "{'act': 'FILE', 'on': '2026-08-02'}"))
			.hasStatus(409);
		assertThat(this.deal.get(office, "/" + id)).hasStatusOk();
	}

	@Test
	void aContractIsPerformedOrTerminatedAndStillCounts() {
		var performed = this.deal.signed();
		var terminated = this.deal.signed();

		assertThat(this.deal.act(this.buyer, performed, "performance", "{'on': '2026-08-01'}")).hasStatusOk();
		assertThat(this.deal.act(this.buyer, terminated, "termination", "{'on': '2026-08-01'}")).as("without a reason")
			.hasStatus(400);
		assertThat(this.deal.act(this.buyer, terminated, "termination", "{'reason': '资金未到位'}")).hasStatusOk();

		assertThat(this.deal.<String>read(this.seller, performed, "$.status")).isEqualTo("PERFORMED");
		assertThat(this.deal.<String>read(this.seller, terminated, "$.status")).isEqualTo("TERMINATED");
		assertThat(this.deal.act(this.buyer, performed, "termination", "{'reason': '太晚'}")).hasStatus(409);
		assertThat(ledger("SIGNED")).containsEntry("contracts", 2L);
	}

	@Test
	void somebodyWhoIsNoMemberNeedNotConfirm() {
		var json = this.deal.licence("黑粉回收许可", "ORDINARY_LICENSE", "")
			.replace("{'organizationId': '" + this.talks.company.value() + "'}",
					"{'name': '沪上域外公司', 'kind': 'COMPANY', 'region': '310000'}");
		var id = Deal.id(this.deal.post(this.seller, "", json));

		assertThat(this.deal.act(this.seller, id, "proposal", null)).hasStatusOk();

		assertThat(this.deal.<String>read(this.seller, id, "$.status")).isEqualTo("SIGNED");
		assertThat(this.deal.<String>read(this.seller, id, "$.buyer.name")).isEqualTo("沪上域外公司");
	}

	@Test
	void theSameDealRecordedTwiceIsLikelyADouble() {
		var first = this.deal.signed();
		var buyers = """
				{'ownSide': 'BUYER', 'other': {'organizationId': '%s'}, 'name': '热解许可', 'signedOn': '2026-06-06',
				 'totalFen': %d}""";

		var same = Deal
			.id(this.deal.post(this.buyer, "", buyers.formatted(this.talks.university.value(), 100_900_000)));
		var other = Deal
			.id(this.deal.post(this.buyer, "", buyers.formatted(this.talks.university.value(), 120_000_000)));

		assertThat(Deal.<List<String>>read(this.deal.get(this.buyer, "/" + same + "/doubles"), "$[*].id"))
			.containsExactly(first);
		assertThat(Deal.<List<String>>read(this.deal.get(this.buyer, "/" + other + "/doubles"), "$[*].id")).isEmpty();
	}

	@Test
	void aThirdOrganizationNeitherSeesNorTouchesIt() {
		var id = this.deal.signed();
		var seen = this.deal.tag(this.buyer, id);

		for (var path : List.of("", "/doubles", "/payments")) {
			assertThat(this.deal.get(this.talks.stranger, "/" + id + path)).as(path).hasStatus(404);
		}
		for (var act : List.of("confirmation", "performance", "payments/1/reversal")) {
			assertThat(this.deal.post(this.talks.stranger, "/" + id + "/" + act, "{}", Deal.version(seen))).as(act)
				.hasStatus(404);
		}
		assertThat(
				this.deal.post(this.talks.stranger, "/" + id + "/payments", PAYMENT.formatted(9), Deal.version(seen)))
			.hasStatus(404);
		assertThat(Deal.<Integer>read(this.deal.get(this.talks.stranger, ""), "$.total")).isZero();
	}

	private void note(AccountId who, String id, String step) {
		var noted = this.deal.act(who, id, "registration", "{" + step + "}");
		assertThat(noted).as(step + Deal.body(noted)).hasStatusOk();
	}

	private LocalDate dueOn(String id) {
		return LocalDate.parse(this.deal.<String>read(this.seller, id, "$.registration.dueOn"));
	}

	private long count(String table) {
		return this.jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
	}

	/** What all rows of a base add up to. */
	private Map<String, Object> ledger(String base) {
		return this.jdbc.sql("""
				SELECT CAST(SUM(contracts) AS SIGNED) AS contracts, CAST(SUM(total_fen) AS SIGNED) AS total,
				  CAST(SUM(technology_fen) AS SIGNED) AS technology
				FROM contract_ledger WHERE base = ?""").param(base).query().singleRow();
	}

	@Test
	void doublesAreFoundWhileADealIsBeingTyped() {
		var id = this.deal.signed();
		var typed = "/doubles?ownSide=BUYER&other=" + this.talks.university.value();

		var found = this.deal.get(this.buyer, typed + "&totalFen=100500000&signedOn=2026-06-05");

		assertThat(Deal.<List<String>>read(found, "$[*].id")).containsExactly(id);
		for (var another : List.of("&totalFen=120000000&signedOn=2026-06-05", "&totalFen=100000000&signedOn=2026-06-20",
				"&totalFen=100000000", "&totalFen=100000000&signedOn=2026-06-05&except=" + id)) {
			assertThat(Deal.<List<String>>read(this.deal.get(this.buyer, typed + another), "$[*].id")).as(another)
				.isEmpty();
		}
		assertThat(Deal.<List<String>>read(this.deal.get(this.seller, "/doubles?ownSide=SELLER&number=KQ-2026-018"),
				"$[*].id"))
			.containsExactly(id);
		assertThat(Deal.<List<String>>read(
				this.deal.get(this.talks.stranger, "/doubles?ownSide=SELLER&number=KQ-2026-018"), "$[*].id"))
			.isEmpty();
	}

	@Test
	void aPartnerIsFoundByPartOfTheNameOrTheWholeCreditCode() {
		this.jdbc.sql("UPDATE organization SET credit_code = '91120000TB0000002N' WHERE id = ?")
			.param(this.talks.company.value())
			.update();
		var company = Long.toString(this.talks.company.value());

		var found = this.deal.get(this.seller, "/partners?q=缄默");

		assertThat(Deal.<List<Map<String, String>>>read(found, "$"))
			.containsExactly(Map.of("id", company, "name", "津北缄默制造公司", "kind", "COMPANY", "region", "120116"));
		assertThat(partners("91120000tb0000002n")).containsExactly(company);
		assertThat(partners("91120000TB")).as("a part of a credit code").isEmpty();
		assertThat(partners("云山大学")).as("the own organization").isEmpty();
		assertThat(this.deal.get(this.seller, "/partners?q=津")).hasStatus(400);
		this.jdbc.sql("UPDATE organization SET status = 'SUSPENDED' WHERE id = ?")
			.param(this.talks.company.value())
			.update();
		assertThat(partners("缄默")).isEmpty();
	}

	@Test
	void listingsSayThatTheirOwnersHaveMadeAContractOfThem() {
		assertThat(contracted("achievements", this.talks.achievement, this.talks.stranger)).isFalse();

		this.deal.signed("ORDINARY_LICENSE",
				", 'achievementId': '%s', 'needId': '%s'".formatted(this.talks.achievement, this.talks.need));

		assertThat(contracted("achievements", this.talks.achievement, this.talks.stranger)).isTrue();
		assertThat(contracted("needs", this.talks.need, this.talks.stranger)).isTrue();
		var own = new Calls(this.mvc).get("/api/listings", this.talks.as(this.seller));
		assertThat(own).bodyJson().extractingPath("$.items[0].contracted").isEqualTo(true);

		this.talks.begin(this.mvc, true);
		this.deal.signed("ORDINARY_LICENSE", "");
		this.jdbc.sql("UPDATE contract SET need_id = ?").param(this.talks.need.value()).update();
		assertThat(contracted("needs", this.talks.need, this.talks.stranger)).as("an unnamed need").isFalse();
		assertThat(contracted("needs", this.talks.need, this.talks.needing)).as("of its owner's").isTrue();
	}

	private List<String> partners(String words) {
		return Deal.read(this.deal.get(this.seller, "/partners?q=" + words), "$[*].id");
	}

	private boolean contracted(String kind, ListingId id, AccountId who) {
		return Deal.read(new Calls(this.mvc).get("/api/" + kind + "/" + id, this.talks.as(who)), "$.contracted");
	}

}
