package io.techbridge.marketplace.scenarios;

import java.util.List;

import io.techbridge.marketplace.contracts.Deal;
import io.techbridge.marketplace.interests.Talks;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A need of a company and an achievement of a university, from the match to the figures
 * that their registered contract makes. Somebody else tries to look in and to interfere
 * at each step.
 */
@ApplicationTest
@Import({ Talks.class, Deal.class })
class FromMatchToMoneyIT {

	private static final String SIGNED = "/api/statistics/%s?base=SIGNED&from=2026-06-01&to=2026-06-30";

	private static final String REGISTERED = "/api/statistics/%s?base=REGISTERED&from=2026-07-01&to=2026-07-31";

	private static final String CELL = "$.cells[?(@.from == '110000' && @.to == '120000')].current";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Talks talks;

	@Autowired
	private Deal deal;

	@Autowired
	private JobDriver jobs;

	private AccountId university;

	private AccountId company;

	private AccountId stranger;

	@BeforeEach
	void aNeedAndAnAchievement() {
		this.deal.begin(this.mvc);
		this.university = this.talks.offering;
		this.company = this.talks.needing;
		this.stranger = this.talks.stranger;
	}

	@Test
	void aMatchBecomesARegisteredContractThatCountsForBothSidesAndForNobodyElse() {
		assertThat(this.<List<String>>at(this.company, "/api/needs/" + this.talks.need + "/matches",
				"$.matches[*].achievement.id"))
			.contains(this.talks.achievement.toString());

		var interest = talkedAbout();
		var contract = this.deal.signed("ORDINARY_LICENSE", ", 'interestId': '%s'".formatted(interest));
		othersAreRefused(contract);
		assertThat(Talks.<String>read(this.talks.get(this.company, interest), "$.interest.status")).isEqualTo("SIGNED");
		paid(contract);
		registered(contract);

		assertThat(this.deal.<Integer>read(this.university, contract, "$.paidFen")).isEqualTo(100_000_000);
		theFiguresTell(contract);
		this.jobs.run("fold-contract-days");
		theFiguresTell(contract);
		othersFindNothingInTheFigures();
	}

	private String talkedAbout() {
		var interest = this.talks.expressed();
		assertThat(this.talks.get(this.stranger, interest)).hasStatus(404);
		assertThat(this.talks.act(this.stranger, interest, "acceptance", null, "\"0\"")).hasStatus(404);

		assertThat(this.talks.act(this.university, interest, "acceptance", null)).hasStatusOk();
		assertThat(this.talks.log(this.company, interest, "{'kind': 'NOTE', 'text': '约定现场试验'}")).hasStatus(201);
		assertThat(Talks.<String>read(this.talks.get(this.university, interest), "$.interest.status"))
			.isEqualTo("NEGOTIATING");
		assertThat(this.talks.get(this.stranger, interest + "/negotiation")).hasStatus(404);
		assertThat(this.talks.log(this.stranger, interest, "{'kind': 'NOTE', 'text': '插话'}")).hasStatus(404);
		return interest;
	}

	private void othersAreRefused(String contract) {
		assertThat(this.deal.get(this.stranger, "/" + contract)).hasStatus(404);
		for (var act : List.of("confirmation", "termination", "payments", "registration", "amendments")) {
			assertThat(this.deal.post(this.stranger, "/" + contract + "/" + act, body(act),
					Talks.header("If-Match", "\"0\"")))
				.as(act)
				.hasStatus(404);
		}
		assertThat(Talks.<List<String>>read(this.deal.get(this.stranger, ""), "$.items[*].id")).isEmpty();
	}

	private static String body(String act) {
		return switch (act) {
			case "termination" -> "{'reason': '双方协商解除'}";
			case "payments" -> "{'sequence': 1, 'fen': 1, 'paidOn': '2026-06-20'}";
			case "registration" -> "{'act': 'FILE', 'on': '2026-06-02'}";
			case "amendments" -> """
					{'reason': '延长工期', 'effectiveOn': '2026-06-01', 'name': '改名', 'paymentKind': 'LUMP_SUM',
					 'totalFen': 1000, 'instalments': [{'sequence': 1, 'fen': 1000}]}""";
			default -> "{}";
		};
	}

	private void paid(String contract) {
		act(this.company, contract, "payments",
				"{'sequence': 1, 'fen': 40000000, 'paidOn': '2026-06-20', 'voucher': 'V-1'}", 201);
		act(this.company, contract, "payments",
				"{'sequence': 2, 'fen': 60000000, 'paidOn': '2026-07-20', 'voucher': 'V-2'}", 201);
	}

	private void registered(String contract) {
		note(contract, "'act': 'FILE', 'on': '2026-06-02'");
		note(contract, "'act': 'ACCEPT', 'on': '2026-06-08'");
		note(contract, """
				'act': 'REGISTER', 'on': '2026-07-01', 'number': '2026110108000018',
				'totalFen': 95000000, 'technologyFen': 75000000""");
	}

	private void note(String contract, String step) {
		act(this.university, contract, "registration", "{" + step + "}", 200);
	}

	private void act(AccountId who, String contract, String act, String json, int status) {
		var answer = this.deal.act(who, contract, act, json);
		assertThat(answer).as(Talks.body(answer)).hasStatus(status);
	}

	private void theFiguresTell(String contract) {
		for (var side : List.of(this.university, this.company)) {
			cell(side, SIGNED, 100_000_000, 80_000_000);
			cell(side, REGISTERED, 95_000_000, 75_000_000);
			for (var figure : List.of(SIGNED, REGISTERED)) {
				assertThat(this.<List<String>>at(side, figure.formatted("contracts"), "$.items[*].contractId"))
					.containsExactly(contract);
				assertThat(this.<Integer>at(side, figure.formatted("contracts"), "$.sum.contracts")).isOne();
			}
		}
		assertThat(this.<String>at(this.company, REGISTERED.formatted("contracts"), "$.basis.base"))
			.isEqualTo("REGISTERED");
		assertThat(this.<List<String>>at(this.company, SIGNED.formatted("breakdown") + "&by=SELLER", "$.rows[*].label"))
			.containsExactly("云山大学");
	}

	private void cell(AccountId who, String figure, int total, int technology) {
		var uri = figure.formatted("flow");

		assertThat(this.<List<Integer>>at(who, uri, CELL + ".contracts")).containsExactly(1);
		assertThat(this.<List<Integer>>at(who, uri, CELL + ".totalFen")).containsExactly(total);
		assertThat(this.<List<Integer>>at(who, uri, CELL + ".technologyFen")).containsExactly(technology);
		assertThat(this.<Integer>at(who, uri, "$.total.current.contracts")).isOne();
	}

	private void othersFindNothingInTheFigures() {
		for (var query : List.of("", "&organization=" + this.talks.company.value(), "&side=SELLER")) {
			var flow = SIGNED.formatted("flow") + query;
			assertThat(this.<Integer>at(this.stranger, flow, "$.total.current.contracts")).as(query).isZero();
			assertThat(this.<List<String>>at(this.stranger, SIGNED.formatted("contracts") + query, "$.items"))
				.isEmpty();
		}
		var market = SIGNED.formatted("flow") + "&scope=MARKET";
		assertThat(this.<List<Boolean>>at(this.stranger, market, CELL.replace(".current", ".hidden")))
			.as("one organization on each side")
			.containsExactly(true);
		assertThat(this.<Boolean>at(this.stranger, market, "$.total.hidden")).isTrue();
		for (var refused : List.of(SIGNED.formatted("contracts") + "&scope=MARKET",
				SIGNED.formatted("breakdown") + "&scope=MARKET&by=BUYER", market + "&organization=1",
				SIGNED.replace("statistics/%s", "exports/statistics-contracts") + "&scope=MARKET")) {
			assertThat(this.talks.call(this.stranger, refused)).as(refused).hasStatus(403);
		}
		var file = Talks.body(this.talks.call(this.stranger,
				SIGNED.replace("statistics/%s", "exports/statistics-contracts") + "&format=csv"));
		assertThat(file).doesNotContain("津北缄默制造公司", "云山大学");
		assertThat(this.mvc.get().uri(market)).hasStatus(401);
	}

	private <T> T at(AccountId who, String uri, String path) {
		var answer = this.talks.call(who, uri);
		assertThat(answer).as(uri + " " + Talks.body(answer)).hasStatusOk();
		return Talks.read(answer, path);
	}

}
