package io.techbridge.marketplace.interests;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.techbridge.marketplace.accounts.PersonalData;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import(Talks.class)
class InterestIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Talks talks;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private ContractedInterests contracted;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private List<PersonalData> personalData;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void twoWhoMightTalk() {
		this.talks.begin(this.mvc, false);
	}

	@Test
	void aCompanyExpressesInterestAndTheUniversityAccepts() {
		var expressed = this.talks.express(null);

		assertThat(expressed).hasStatus(201);
		var id = Talks.id(expressed);
		assertThat(expressed.getResponse().getHeader(HttpHeaders.LOCATION)).isEqualTo("/api/interests/" + id);
		assertThat(Talks.<String>read(expressed, "$.interest.grade")).isNotBlank();
		assertThat(Talks.<Integer>read(expressed, "$.interest.daysToAnswer")).isBetween(14, 15);
		assertThat(Talks.<List<String>>read(this.talks.get(this.talks.offering, id), "$.acts[*]"))
			.containsExactlyInAnyOrder("ACCEPT", "DECLINE", "ASK_BROKER");

		var accepted = this.talks.act(this.talks.offering, id, "acceptance", null);

		assertThat(accepted).hasStatusOk();
		assertThat(Talks.<String>read(accepted, "$.interest.status")).isEqualTo("ACCEPTED");
	}

	@Test
	void contactsOpenToBothWithTheAcceptanceAndNotBefore() {
		var id = this.talks.expressed();

		assertThat(Talks.body(this.talks.get(this.talks.offering, id))).doesNotContain("022-61234567", "chen@");
		assertThat(Talks.body(this.talks.get(this.talks.needing, id))).doesNotContain("010-60000001", "lin@");

		this.talks.act(this.talks.offering, id, "acceptance", null);

		assertThat(Talks.body(this.talks.get(this.talks.offering, id))).contains("022-61234567", "chen@");
		assertThat(Talks.body(this.talks.get(this.talks.needing, id))).contains("010-60000001", "lin@");
	}

	@Test
	void aRetryMakesNoSecondInterest() {
		var first = Talks.id(this.talks.express("key-1"));

		assertThat(this.talks.express("key-1")).hasStatus(201);
		assertThat(Talks.id(this.talks.express("key-1"))).isEqualTo(first);
		assertThat(interests()).isOne();
	}

	@Test
	void twoRequestsAtTheSameMomentMakeOneInterest() throws Exception {
		var statuses = atOnce(IntStream.range(0, 4)
			.<Callable<MvcTestResult>>mapToObj((n) -> () -> this.talks.express("key-2"))
			.toList());

		assertThat(statuses).containsOnly(201);
		assertThat(interests()).isOne();
	}

	@Test
	void anOrganizationHasOneOpenInterestInAListing() {
		var id = this.talks.expressed();

		assertThat(this.talks.express(null)).hasStatus(409);
		assertThat(this.talks.express(this.talks.offering, this.talks.need, this.talks.achievement, null))
			.as("the same two the other way round")
			.hasStatus(409);

		this.talks.act(this.talks.needing, id, "withdrawal", null);

		assertThat(this.talks.express(null)).hasStatus(201);
	}

	@Test
	void whenBothSidesBeginAtOnceTheyTalkOnce() throws Exception {
		var statuses = atOnce(List.of(() -> this.talks.express("ours"),
				() -> this.talks.express(this.talks.offering, this.talks.need, this.talks.achievement, "theirs")));

		assertThat(statuses).containsExactlyInAnyOrder(201, 409);
		assertThat(interests()).isOne();
	}

	@Test
	void aKeyBelongsToOneInterest() {
		this.talks.express("key-3");
		var other = this.market.achievement(this.talks.university, "隔膜涂布");

		assertThat(this.talks.express(this.talks.needing, other, null, "key-3")).hasStatus(409);
	}

	@Test
	void whoMayBeInterestedInWhat() {
		var agency = this.accounts.member(this.market.organization("津门经纪", "120116", OrganizationKind.AGENCY),
				MemberRole.ADMIN);
		var viewer = this.accounts.member(this.talks.company, MemberRole.VIEWER);
		var draft = this.market.draft(this.talks.university, Market.fullAchievement("草稿"));

		assertThat(this.talks.express(this.talks.offering, this.talks.achievement, null, null)).as("own")
			.hasStatus(409);
		assertThat(this.talks.express(agency, this.talks.achievement, null, null)).as("agency").hasStatus(409);
		assertThat(this.talks.express(this.talks.stranger, this.talks.need, null, null)).as("a need").hasStatus(409);
		assertThat(this.talks.express(viewer, this.talks.achievement, null, null)).as("viewer").hasStatus(403);
		assertThat(this.talks.express(this.talks.needing, draft, null, null)).as("draft").hasStatus(404);
		assertThat(this.talks.express(this.talks.needing, this.talks.achievement, this.talks.achievement, null))
			.as("bringing somebody else's")
			.hasStatus(400);
		assertThat(this.talks.express(this.talks.needing, new ListingId(1), null, null)).as("nothing").hasStatus(404);
		assertThat(this.talks.express(this.talks.offering, this.talks.need, this.talks.achievement, null))
			.as("a university in a need")
			.hasStatus(201);
	}

	@Test
	void aContactHasToBeReachable() {
		var answer = this.talks.post(this.talks.needing, "", """
				{'listingId': '%s', 'message': '请联系', 'contact': {'name': '陈工'}}""".formatted(this.talks.achievement));

		assertThat(answer).hasStatus(400);
		assertThat(Talks.<List<String>>read(answer, "$.errors[*].field")).containsExactly("contact.phone");
	}

	@ParameterizedTest
	@ValueSource(strings = { "acceptance", "withdrawal", "reopening" })
	void nobodyElseKnowsOfIt(String act) {
		var id = this.talks.expressed();
		var version = "\"0\"";

		assertThat(this.talks.act(this.talks.stranger, id, act, null, version)).hasStatus(404);
	}

	@Test
	void nobodyElseReadsOrWritesAnythingOfIt() {
		var id = this.talks.accepted();
		this.talks.log(this.talks.needing, id, "{'kind': 'NOTE', 'text': '已通电话'}");
		var broker = this.accounts.member(this.market.organization("津门经纪", "120116", OrganizationKind.AGENCY),
				MemberRole.ADMIN);

		for (var who : List.of(this.talks.stranger, broker)) {
			for (var path : List.of("", "/negotiation", "/confidentiality", "/attachment")) {
				assertThat(this.talks.get(who, id + path)).as(path).hasStatus(404);
			}
			assertThat(this.talks.log(who, id, "{'kind': 'NOTE', 'text': '插话'}")).hasStatus(404);
			assertThat(this.talks.post(who, id + "/confidentiality", "{'version': '2026-11'}")).hasStatus(404);
			assertThat(this.talks.act(who, id, "refusal", "{'reason': 'REGION'}", "\"1\"")).hasStatus(404);
			assertThat(this.talks.act(who, id, "failure", "{'reason': 'REGION'}", "\"1\"")).hasStatus(404);
			assertThat(this.talks.act(who, id, "broker-request", "{}", "\"1\"")).hasStatus(404);
			assertThat(Talks.<Integer>read(this.talks.call(who, "/api/interests"), "$.total")).isZero();
		}
	}

	@Test
	void onlyTheReceiverAnswersAndOnlyTheSenderWithdraws() {
		var id = this.talks.expressed();

		assertThat(this.talks.act(this.talks.needing, id, "acceptance", null)).hasStatus(409);
		assertThat(this.talks.act(this.talks.needing, id, "refusal", "{'reason': 'REGION'}")).hasStatus(409);
		assertThat(this.talks.act(this.talks.offering, id, "withdrawal", null)).hasStatus(409);
		assertThat(this.talks.act(this.talks.offering, id, "failure", "{'reason': 'REGION'}")).hasStatus(409);
	}

	@Test
	void aReasonIsToldToTheOtherSideAndOtherNeedsWords() {
		var id = this.talks.expressed();

		var wordless = this.talks.act(this.talks.offering, id, "refusal", "{'reason': 'OTHER'}");
		assertThat(wordless).hasStatus(400);
		assertThat(Talks.<List<String>>read(wordless, "$.errors[*].field")).containsExactly("text");

		this.talks.act(this.talks.offering, id, "refusal", "{'reason': 'OTHER', 'text': '团队已满负荷'}");

		var seen = this.talks.get(this.talks.needing, id);
		assertThat(Talks.<String>read(seen, "$.reasonText")).isEqualTo("团队已满负荷");
		assertThat(notices(this.talks.needing)).containsExactly("interest-declined");
	}

	@Test
	void whatWasChangedMeanwhileIsNotChangedAgain() {
		var id = this.talks.expressed();
		this.talks.act(this.talks.offering, id, "acceptance", null);

		assertThat(this.talks.act(this.talks.needing, id, "withdrawal", null, "\"0\"")).hasStatus(412);
		assertThat(this.talks.act(this.talks.needing, id, "withdrawal", null, null)).hasStatus(428);
	}

	@Test
	void whenBothActAtOnceOneOfThemIsTold() throws Exception {
		for (var round = 0; round < 5; round++) {
			var id = this.talks.expressed();

			var statuses = atOnce(List.of(() -> this.talks.act(this.talks.offering, id, "acceptance", null, "\"0\""),
					() -> this.talks.act(this.talks.needing, id, "withdrawal", null, "\"0\"")));

			assertThat(statuses).containsExactlyInAnyOrder(200, 412);
			assertThat(events(id)).hasSize(2);
			this.jdbc.sql("DELETE FROM interest").update();
		}
	}

	@Test
	void theFirstEntryOfTheLogBeginsTheNegotiation() {
		var id = this.talks.accepted();

		assertThat(this.talks.log(this.talks.offering, id,
				"{'kind': 'MEETING', 'text': '线上交流', 'happenedOn': '2026-11-20'}"))
			.hasStatus(201);

		assertThat(status(id)).isEqualTo("NEGOTIATING");
		assertThat(events(id)).containsExactly("EXPRESSED", "ACCEPTED", "NEGOTIATING");
		assertThat(notices(this.talks.needing)).contains("negotiation-entry");
	}

	@Test
	void nothingIsLoggedBeforeBothTalk() {
		var id = this.talks.expressed();

		assertThat(this.talks.log(this.talks.needing, id, "{'kind': 'NOTE', 'text': '着急'}")).hasStatus(409);
	}

	@Test
	void whatASideKeepsToItselfTheOtherOneNeverSees() {
		var id = this.talks.accepted();
		var operator = this.accounts.operator();

		this.talks.log(this.talks.needing, id, "{'kind': 'NOTE', 'text': '底价三百万', 'ownSideOnly': true}");

		assertThat(status(id)).as("it begins nothing either").isEqualTo("ACCEPTED");
		assertThat(Talks.body(this.talks.get(this.talks.needing, id + "/negotiation"))).contains("底价三百万");
		assertThat(Talks.body(this.talks.get(this.talks.offering, id + "/negotiation"))).doesNotContain("底价");
		assertThat(Talks.body(this.talks.get(operator, id + "/negotiation"))).doesNotContain("底价");
		assertThat(notices(this.talks.offering)).containsExactly("interest-expressed");
	}

	@Test
	void aNextStepIsDoneOnce() {
		var id = this.talks.accepted();
		var step = Talks.<String>read(
				this.talks.log(this.talks.offering, id, "{'kind': 'NEXT_STEP', 'text': '寄送样品', 'dueOn': '2026-12-10'}"),
				"$.id");

		var done = "{'kind': 'STEP_DONE', 'stepId': '%s'}".formatted(step);
		assertThat(this.talks.log(this.talks.needing, id, done)).hasStatus(201);
		assertThat(this.talks.log(this.talks.needing, id, done)).hasStatus(400);

		assertThat(Talks.<List<Boolean>>read(this.talks.get(this.talks.offering, id + "/negotiation"),
				"$.entries[?(@.kind == 'NEXT_STEP')].done"))
			.containsExactly(true);
	}

	@Test
	void whoCannotReadAStepIsNotToldThatItIsDone() {
		var id = this.talks.accepted();
		var step = Talks.<String>read(this.talks.log(this.talks.offering, id,
				"{'kind': 'NEXT_STEP', 'text': '校内报批', 'dueOn': '2026-12-10', 'ownSideOnly': true}"), "$.id");
		var done = "{'kind': 'STEP_DONE', 'stepId': '%s'}".formatted(step);

		assertThat(this.talks.log(this.talks.needing, id, done)).hasStatus(400);
		assertThat(this.talks.log(this.talks.offering, id, done)).hasStatus(201);

		assertThat(Talks.<List<Object>>read(this.talks.get(this.talks.needing, id + "/negotiation"), "$.entries"))
			.isEmpty();
		assertThat(Talks.<List<Boolean>>read(this.talks.get(this.talks.offering, id + "/negotiation"),
				"$.entries[*].ownSideOnly"))
			.containsExactly(true, true);
	}

	@Test
	void aBrokerDoesAStepOfTheSideItIsThereFor() {
		var id = this.talks.accepted();
		var agency = this.market.organization("津门经纪", "120116", OrganizationKind.AGENCY);
		var broker = this.accounts.member(agency, MemberRole.ADMIN);
		this.talks.act(this.talks.needing, id, "broker-request", "{'agencyId': '%s'}".formatted(agency.value()));
		assign(broker, id, broker);
		var step = Talks.<String>read(this.talks.log(this.talks.needing, id,
				"{'kind': 'NEXT_STEP', 'text': '核算成本', 'dueOn': '2026-12-10', 'ownSideOnly': true}"), "$.id");

		assertThat(this.talks.log(broker, id, "{'kind': 'STEP_DONE', 'stepId': '%s'}".formatted(step))).hasStatus(201);

		assertThat(
				Talks.<List<Boolean>>read(this.talks.get(this.talks.needing, id + "/negotiation"), "$.entries[*].done"))
			.containsExactly(true);
	}

	@Test
	void aRetryWritesNoSecondEntry() {
		var id = this.talks.accepted();
		var key = Talks.header("Idempotency-Key", "entry-1");

		for (var n = 0; n < 2; n++) {
			assertThat(this.talks.post(this.talks.needing, id + "/negotiation", "{'kind': 'NOTE', 'text': '一次'}", key))
				.hasStatus(201);
		}

		assertThat(Talks.<List<String>>read(this.talks.get(this.talks.needing, id + "/negotiation"), "$.entries"))
			.hasSize(1);
	}

	@Test
	void anEntrySaysWhatItsKindAsksFor() {
		var id = this.talks.accepted();

		var answer = this.talks.log(this.talks.needing, id, "{'kind': 'NEXT_STEP', 'happenedOn': '2026-11-20'}");

		assertThat(answer).hasStatus(400);
		assertThat(Talks.<List<String>>read(answer, "$.errors[*].field")).containsExactlyInAnyOrder("text", "dueOn",
				"happenedOn");
	}

	@Test
	void theConfidentialPartOpensWhenBothHaveAgreed() {
		var id = this.talks.accepted();
		var agreed = "{'version': '2026-11'}";

		assertThat(this.talks.post(this.talks.needing, id + "/confidentiality", agreed)).hasStatusOk();
		assertThat(confidentiality(this.talks.needing, id)).doesNotContain(Talks.SECRET);

		assertThat(this.talks.post(this.talks.offering, id + "/confidentiality", agreed)).hasStatusOk();

		assertThat(confidentiality(this.talks.needing, id)).contains(Talks.SECRET);
		assertThat(confidentiality(this.accounts.operator(), id)).doesNotContain(Talks.SECRET);
		assertThat(audited("interest.confidential-read")).isPositive();
		assertThat(notices(this.talks.needing)).contains("interest-agreed");

		this.talks.act(this.talks.needing, id, "failure", "{'reason': 'PRICE_GAP'}");
		assertThat(confidentiality(this.talks.needing, id)).as("when the talk is over").doesNotContain(Talks.SECRET);
	}

	@Test
	void onlyTheCurrentAgreementIsAcceptedAndOnlyWhileBothTalk() {
		var id = this.talks.expressed();

		assertThat(this.talks.post(this.talks.needing, id + "/confidentiality", "{'version': '2026-11'}"))
			.hasStatus(409);
		this.talks.act(this.talks.offering, id, "acceptance", null);
		assertThat(this.talks.post(this.talks.needing, id + "/confidentiality", "{'version': '2020-01'}"))
			.hasStatus(409);
	}

	@Test
	void listingsThatAreTalkedAboutSaySo() {
		assertThat(Talks.<Boolean>read(
				this.talks.call(this.talks.stranger, "/api/achievements/" + this.talks.achievement), "$.inContact"))
			.isFalse();

		this.talks.accepted();

		assertThat(Talks.<Boolean>read(
				this.talks.call(this.talks.stranger, "/api/achievements/" + this.talks.achievement), "$.inContact"))
			.isTrue();
		assertThat(
				Talks.<List<Boolean>>read(this.talks.call(this.talks.stranger, "/api/needs"), "$.items[*].inContact"))
			.containsExactly(true);
	}

	@Test
	void listsShowWhatWasSentAndReceivedWithCounts() {
		this.talks.expressed();

		assertThat(Talks.<Integer>read(this.talks.call(this.talks.needing, "/api/interests?role=SENT"), "$.total"))
			.isOne();
		assertThat(Talks.<Integer>read(this.talks.call(this.talks.needing, "/api/interests?role=RECEIVED"), "$.total"))
			.isZero();
		assertThat(Talks.<Integer>read(
				this.talks.call(this.talks.offering, "/api/interests?role=RECEIVED&status=EXPRESSED"), "$.total"))
			.isOne();
		assertThat(Talks.<Integer>read(
				this.talks.call(this.talks.offering, "/api/interests?role=RECEIVED&status=ACCEPTED,FAILED"), "$.total"))
			.isZero();
		assertThat(Talks.<Integer>read(this.talks.call(this.accounts.operator(), "/api/interests"), "$.total")).isOne();
		assertThat(Talks.<List<Integer>>read(this.talks.call(this.talks.offering, "/api/interests/counts"),
				"$.counts[?(@.role == 'RECEIVED' && @.status == 'EXPRESSED')].count"))
			.containsExactly(1);
	}

	@Test
	void anAgencyThatWasAskedSendsOneOfItsPeople() {
		var id = this.talks.accepted();
		var agency = this.market.organization("津门经纪", "120116", OrganizationKind.AGENCY);
		var head = this.accounts.member(agency, MemberRole.ADMIN);
		var broker = this.accounts.member(agency, MemberRole.EDITOR);
		this.talks.log(this.talks.needing, id, "{'kind': 'NOTE', 'text': '仅本方', 'ownSideOnly': true}");

		assertThat(assign(head, id, broker)).as("before it was asked").hasStatus(404);
		assertThat(this.talks.act(this.talks.needing, id, "broker-request",
				"{'agencyId': '%s', 'remark': '需要协助报价'}".formatted(agency.value())))
			.hasStatus(204);
		assertThat(notices(head)).containsExactly("broker-wanted");
		assertThat(Talks.<List<String>>read(this.talks.call(head, "/api/broker-board"), "$.requests[*].interestId"))
			.containsExactly(id);
		assertThat(this.talks.get(head, id)).as("it does not look into it").hasStatus(404);
		assertThat(assign(head, id, this.talks.stranger)).as("somebody else's").hasStatus(400);

		assertThat(assign(head, id, broker)).hasStatus(204);

		assertThat(notices(broker)).containsExactly("broker-assigned");
		assertThat(Talks.<List<String>>read(this.talks.call(broker, "/api/broker-board"), "$.cards[*].interest.id"))
			.containsExactly(id);
		assertThat(Talks.<String>read(this.talks.get(broker, id), "$.interest.broker.forSide")).isEqualTo("SENDER");
		assertThat(Talks.body(this.talks.get(broker, id + "/negotiation"))).contains("仅本方");
		assertThat(this.talks.log(broker, id, "{'kind': 'NOTE', 'text': '已约双方'}")).hasStatus(201);
		assertThat(status(id)).isEqualTo("NEGOTIATING");

		assertThat(this.talks.delete(head, id + "/broker")).hasStatus(204);
		assertThat(this.talks.get(broker, id)).hasStatus(404);
	}

	@Test
	void anOperatorAssignsAnyBrokerWhoThenSeesWhatBothWrite() {
		var id = this.talks.accepted();
		var broker = this.accounts.member(this.market.organization("个人经理人", "120101", OrganizationKind.INDIVIDUAL),
				MemberRole.ADMIN);
		this.talks.log(this.talks.offering, id, "{'kind': 'NOTE', 'text': '校内意见', 'ownSideOnly': true}");

		assertThat(assign(this.accounts.operator(), id, broker)).hasStatus(204);

		assertThat(Talks.body(this.talks.get(broker, id + "/negotiation"))).as("nobody asked for them")
			.doesNotContain("校内意见");
		assertThat(Talks.<List<Integer>>read(this.talks.call(broker, "/api/broker-board"), "$.workload[*].open"))
			.containsExactly(1);
	}

	@Test
	void aContractEndsTheTalkAndKnowsWhereItCameFrom() {
		var id = InterestId.of(this.talks.accepted());

		signed(id);
		signed(id);

		assertThat(status(id.toString())).isEqualTo("SIGNED");
		assertThat(events(id.toString())).containsExactly("EXPRESSED", "ACCEPTED", "SIGNED");
	}

	private void signed(InterestId id) {
		OrganizationId buyer = this.talks.company;
		this.transaction.executeWithoutResult((status) -> this.contracted.signed(id, buyer));
	}

	@Test
	void whoIsNamedAsContactIsHandedThatOutAndForgotten() {
		var person = this.accounts.withEmail("chen@company.example");
		var id = this.talks.accepted();
		var contacts = this.personalData.stream()
			.filter((one) -> one.name().equals("interestContacts"))
			.findFirst()
			.orElseThrow();

		assertThat(contacts.of(person).toString()).contains("022-61234567");

		this.transaction.executeWithoutResult((status) -> contacts.erase(person));

		assertThat((List<?>) contacts.of(person)).isEmpty();
		assertThat(Talks.body(this.talks.get(this.talks.offering, id))).doesNotContain("chen@");
	}

	@Test
	void everyChangeStandsInTheAuditLog() {
		var id = this.talks.accepted();
		this.talks.log(this.talks.needing, id, "{'kind': 'NOTE', 'text': '已通电话'}");
		this.talks.act(this.talks.needing, id, "failure", "{'reason': 'PRICE_GAP'}");

		assertThat(this.jdbc.sql("SELECT act FROM audit_entry WHERE subject_id = ? ORDER BY id")
			.param(id)
			.query(String.class)
			.list()).containsExactly("interest.expressed", "interest.accepted", "interest.negotiating",
					"negotiation.entry-added", "interest.failed");
	}

	private MvcTestResult assign(AccountId by, String id, AccountId broker) {
		return this.talks.put(by, id + "/broker", "{'accountId': '%s'}".formatted(broker.value()));
	}

	private String confidentiality(AccountId who, String id) {
		return Talks.body(this.talks.get(who, id + "/confidentiality"));
	}

	private List<Integer> atOnce(List<Callable<MvcTestResult>> calls) throws Exception {
		try (var threads = Executors.newFixedThreadPool(calls.size())) {
			var answers = threads.invokeAll(calls);
			return answers.stream().map((answer) -> answer.resultNow().getResponse().getStatus()).toList();
		}
	}

	private long interests() {
		return this.jdbc.sql("SELECT COUNT(*) FROM interest").query(Long.class).single();
	}

	private String status(String id) {
		return this.jdbc.sql("SELECT status FROM interest WHERE id = ?").param(id).query(String.class).single();
	}

	private List<String> events(String id) {
		return this.jdbc.sql("SELECT act FROM interest_event WHERE interest_id = ? ORDER BY at, id")
			.param(id)
			.query(String.class)
			.list();
	}

	private List<String> notices(AccountId who) {
		return this.jdbc.sql("SELECT kind FROM notification WHERE account_id = ? ORDER BY id")
			.param(who.value())
			.query(String.class)
			.list();
	}

	private long audited(String act) {
		return this.jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE act = ?").param(act).query(Long.class).single();
	}

}
