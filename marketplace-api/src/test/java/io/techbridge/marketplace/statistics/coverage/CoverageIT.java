package io.techbridge.marketplace.statistics.coverage;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import io.techbridge.matching.FieldCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@ApplicationTest
class CoverageIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private JdbcClient jdbc;

	private Calls calls;

	private RequestPostProcessor operator;

	private List<OrganizationId> owners;

	@BeforeEach
	void owners() {
		this.market.clearRows();
		this.calls = new Calls(this.mvc);
		this.operator = this.signedIn.as(this.accounts.operator());
		this.owners = IntStream.range(0, 4)
			.mapToObj((number) -> this.market.organization("津滨公司" + number, "120116", OrganizationKind.COMPANY))
			.toList();
	}

	@Test
	void whatIsOnTheMarketIsCoveredWhenItHasAGoodMatch() {
		var achievement = this.market.achievement("耐蚀涂层");
		match(need(0, "NEW_ENERGY"), achievement, "FAIR");
		match(need(1, "NEW_ENERGY"), achievement, "WEAK");
		need(2, "NUCLEAR");
		var withdrawn = need(3, "NUCLEAR");
		this.jdbc.sql("UPDATE listing SET status = 'WITHDRAWN' WHERE id = ?").param(withdrawn.value()).update();

		var coverage = coverage("", this.operator);

		assertThat(coverage).containsEntry("open", 3).containsEntry("covered", 1);
		assertThat(((Number) coverage.get("share")).doubleValue()).isCloseTo(1 / 3.0, within(1e-9));
		assertThat(coverage.get("byField")).isEqualTo(List.of(row("NEW_ENERGY", 2, 1), row("NUCLEAR", 1, 0)));
		assertThat(coverage("?listing=ACHIEVEMENT", this.operator)).containsEntry("open", 1)
			.containsEntry("covered", 1);
		assertThat(coverage("?field=NUCLEAR", this.operator)).containsEntry("open", 1).containsEntry("covered", 0);
	}

	@ParameterizedTest
	@ValueSource(longs = { 31, 32 })
	void theListsBehindHaveAsManyAsTheFigures(long seed) {
		var random = new Random(seed);
		var achievement = this.market.achievement("耐蚀涂层");
		for (var number = 0; number < 24; number++) {
			var need = need(random.nextInt(4), List.of("NEW_ENERGY", "NUCLEAR", "AGRICULTURE").get(random.nextInt(3)));
			if (random.nextBoolean()) {
				match(need, achievement, random.nextBoolean() ? "FAIR" : "WEAK");
			}
			if (random.nextInt(6) == 0) {
				this.jdbc.sql("UPDATE listing SET status = 'EXPIRED' WHERE id = ?").param(need.value()).update();
			}
			if (random.nextInt(6) == 0) {
				this.jdbc.sql("UPDATE listing SET field = NULL WHERE id = ?").param(need.value()).update();
			}
		}
		var member = this.signedIn.as(this.accounts.member(this.owners.getFirst(), MemberRole.VIEWER));

		for (var who : List.of(this.operator, member)) {
			var coverage = coverage("", who);
			assertThat(listed("?listing=NEED", who)).isEqualTo(coverage.get("open"));
			assertThat(listed("?covered=true", who)).isEqualTo(coverage.get("covered"));
			for (var row : JsonPath.<List<Map<String, Object>>>read(coverage, "$.byField")) {
				var field = (row.get("field") != null) ? "?field=" + row.get("field") : "?unstated=true";
				assertThat(listed(field, who)).isEqualTo(row.get("open"));
				assertThat(listed(field + "&covered=true", who)).isEqualTo(row.get("covered"));
				assertThat(listed(field + "&covered=false", who))
					.isEqualTo((Integer) row.get("open") - (Integer) row.get("covered"));
			}
		}
		assertThat(this.calls.get("/api/statistics/coverage/listings?scope=MARKET", member)).hasStatus(403);
	}

	@Test
	void whichListingsOfAParkHaveAMatchIsNotListedToItsAdministrators() {
		var park = this.signedIn.as(this.accounts.parkAdministrator(new ParkCode("TIANKAI")));

		assertThat(this.calls.get("/api/statistics/coverage/listings", park)).hasStatusOk();
		for (var covered : List.of("true", "false")) {
			assertThat(this.calls.get("/api/statistics/coverage/listings?covered=" + covered, park)).hasStatus(403);
		}
	}

	private Object listed(String query, RequestPostProcessor who) {
		return coverage("/listings" + query, who).get("total");
	}

	@Test
	void onTheMarketAFieldOfFewIsHiddenTogetherWithTheNextSmallest() {
		for (var owner = 0; owner < 4; owner++) {
			need(owner, "NEW_ENERGY");
			need(owner, "NUCLEAR");
			need(owner, "NUCLEAR");
		}
		need(0, "AGRICULTURE");
		var member = this.signedIn.as(this.accounts.member(this.owners.getFirst(), MemberRole.VIEWER));

		var coverage = coverage("?scope=MARKET", member);

		assertThat(coverage).containsEntry("open", 13);
		assertThat(coverage.get("byField"))
			.isEqualTo(List.of(row("AGRICULTURE", null, null), row("NEW_ENERGY", null, null), row("NUCLEAR", 8, 0)));
		assertThat(coverage("", member)).containsEntry("open", 4);
	}

	private static Map<String, Object> row(String field, Integer open, Integer covered) {
		var row = new HashMap<String, Object>();
		row.put("field", field);
		row.put("hidden", open == null);
		if (open != null) {
			row.put("open", open);
			row.put("covered", covered);
		}
		return row;
	}

	private ListingId need(int owner, String field) {
		return this.market.publish(this.owners.get(owner),
				NeedContentBuilder.builder(Market.fullNeed("涂层脱落")).field(new FieldCode(field)).build());
	}

	private void match(ListingId need, ListingId achievement, String grade) {
		this.jdbc
			.sql("""
					INSERT INTO match_list (need_id, need_version, calculated_at, weights_version, rules_version, meaning_used,
					  strong, fair, weak)
					VALUES (:need, 1, NOW(6), 'w', 'r', FALSE, 0, :grade = 'FAIR', :grade = 'WEAK')""")
			.param("need", need.value())
			.param("grade", grade)
			.update();
		this.jdbc.sql("""
				INSERT INTO kept_match (need_id, achievement_id, position, grade, probability, hundredths,
				  achievement_version, detail)
				VALUES (?, ?, 1, ?, 0.4, 5000, 1, '{}')""").params(need.value(), achievement.value(), grade).update();
	}

	private Map<String, Object> coverage(String query, RequestPostProcessor who) {
		var answer = this.calls.get("/api/statistics/coverage" + query, who);
		var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(answer).as(body).hasStatusOk();
		return JsonPath.read(body, "$");
	}

}
