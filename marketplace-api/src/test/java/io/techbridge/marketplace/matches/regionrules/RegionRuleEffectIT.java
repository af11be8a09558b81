package io.techbridge.marketplace.matches.regionrules;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.needs.FindNeeds;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.TestCallers;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.matching.Matcher;
import io.techbridge.matching.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static io.techbridge.marketplace.platform.security.TestCallers.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Two achievements that say the same, from 上海 and from 广东: without a rule the older one
 * comes first.
 */
@ApplicationTest
class RegionRuleEffectIT {

	private static final ParkCode TIANKAI = new ParkCode("TIANKAI");

	private static final Caller OF_TIANKAI = TestCallers.administratorOf(TIANKAI);

	private static final String WANTED = "退役动力电池快速分选与梯次利用";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private Matcher matcher;

	@Autowired
	private RulesInForce rules;

	@Autowired
	private FindNeeds needs;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private JobDriver jobs;

	private ListingId ofShanghai;

	private ListingId ofGuangdong;

	private OrganizationId company;

	private ListingId need;

	@BeforeEach
	void openTheMarket() {
		this.market.clear();
		RuleRows.clear(this.jdbc);
		this.rules.readAgain();
		this.ofShanghai = this.market.achievement(this.market.organization("海滨大学", "310000"), WANTED);
		this.ofGuangdong = this.market.achievement(this.market.organization("珠江大学", "440000"), WANTED);
		this.company = company(TIANKAI);
		this.need = this.market.need(this.company, "退役动力电池快速分选");
		this.market.index();
	}

	@AfterEach
	void leaveOnlyTheRulesThatShip() {
		RuleRows.clear(this.jdbc);
		this.rules.readAgain();
	}

	@Test
	void aRuleMovesAListAtOnceAndIsNamedAmongItsReasons() {
		assertThat(list(this.need)).containsExactly(this.ofShanghai.toString(), this.ofGuangdong.toString());

		create(guangdongFirst(), TestCallers.operator());

		assertThat(list(this.need)).containsExactly(this.ofGuangdong.toString(), this.ofShanghai.toString());
		assertThat(matches(this.need)).bodyJson()
			.extractingPath("$.matches[0].components[?(@.rule == 'region')].reason")
			.asArray()
			.anySatisfy((reason) -> assertThat((String) reason).contains("广东成果优先"));
		assertThat(
				this.mvc.get().uri("/api/needs/{id}/matches", this.need).header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB"))
			.bodyText()
			.contains("Results of Guangdong first");
	}

	@Test
	void aRuleOfAParkActsOnTheNeedsOfItsCompaniesOnlyAndNotOnAnonymousOnes() {
		var elsewhere = this.market.need(company(null), "退役动力电池快速分选");
		var unnamed = this.market.publish(this.company,
				NeedContentBuilder.builder(Market.fullNeed("退役动力电池快速分选")).anonymous(true).build());
		this.market.index();

		create(guangdongFirst(), OF_TIANKAI);

		assertThat(list(this.need)).startsWith(this.ofGuangdong.toString());
		assertThat(list(elsewhere)).startsWith(this.ofShanghai.toString());
		assertThat(list(unnamed)).startsWith(this.ofShanghai.toString());
	}

	@Test
	void aRuleHoldsFromItsFirstDayToItsLastAndWhileItIsSwitchedOn() {
		var today = China.today(Clock.systemUTC());
		create(named("明天", guangdongFirst(), today.plusDays(1), null), TestCallers.operator());
		create(named("昨天", guangdongFirst(), null, today.minusDays(1)), TestCallers.operator());
		create(named("停用", guangdongFirst(), null, null).replace("true", "false"), TestCallers.operator());
		assertThat(list(this.need)).startsWith(this.ofShanghai.toString());

		create(named("今天", guangdongFirst(), today, today), TestCallers.operator());

		assertThat(list(this.need)).startsWith(this.ofGuangdong.toString());
	}

	@Test
	void whatARuleExcludesIsInNoListAndTheVerdictNamesTheRule() {
		create(nothingFromShanghai(), TestCallers.operator());

		assertThat(list(this.need)).containsExactly(this.ofGuangdong.toString());
		var verdict = this.matcher.under(this.rules.current(), China.today(Clock.systemUTC()))
			.verdict(this.needs.demand(this.need, Audience.PUBLIC), this.ofShanghai.toString());
		assertThat(verdict).hasValueSatisfying(
				(told) -> assertThat(told.exclusions()).flatExtracting(Reason::arguments).contains("不引进上海成果"));
	}

	@Test
	void thePreviewSaysWhatThenHappens() {
		assertThat(preview(null, guangdongFirst(), OF_TIANKAI)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{ "touched": 1, "sampled": 1, "looked": 1, "moves": 2, "placesMoved": 2,
							  "lists": [{ "needId": "%s", "title": "退役动力电池快速分选", "company": "津北制造公司",
							              "moves": [{ "achievementId": "%s", "organization": "珠江大学", "from": 2, "to": 1 },
							                        { "achievementId": "%s", "organization": "海滨大学", "from": 1, "to": 2 }] }] }"""
						.formatted(this.need, this.ofGuangdong, this.ofShanghai));
		assertThat(list(this.need)).as("nothing is changed yet").startsWith(this.ofShanghai.toString());

		create(guangdongFirst(), OF_TIANKAI);

		assertThat(list(this.need)).containsExactly(this.ofGuangdong.toString(), this.ofShanghai.toString());
	}

	@Test
	void theListsARuleTouchesAreMadeAnewInTheBackgroundAndTheRuleTellsHowFarItIs() {
		this.market.need(company(null), "退役动力电池快速分选");
		this.market.index();
		create(guangdongFirst(), OF_TIANKAI);
		assertThat(application("$.state")).isEqualTo("WAITING");

		this.jobs.workOff();

		assertThat(application("$.state")).isEqualTo("DONE");
		assertThat(application("$.total")).isEqualTo(1);
		assertThat(application("$.done")).isEqualTo(1);
		assertThat(this.jdbc.sql("SELECT achievement_id FROM kept_match WHERE need_id = ? ORDER BY position")
			.param(this.need.value())
			.query(Long.class)
			.list()).startsWith(this.ofGuangdong.value());
	}

	private Object application(String path) {
		var rule = this.mvc.get().uri("/api/region-rules/{id}", idOf("广东成果优先")).with(caller(OF_TIANKAI)).exchange();
		return JsonPath.read(body(rule), path.replace("$.", "$.application."));
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void aPreviewShowsWhatAnExclusionOrADeletionWouldTakeAway() {
		assertThat(preview(null, nothingFromShanghai(), TestCallers.operator())).bodyJson()
			.isLenientlyEqualTo("""
					{ "lists": [{ "moves": [{ "achievementId": "%s", "from": 2, "to": 1 },
					                        { "achievementId": "%s", "from": 1 }] }] }""".formatted(this.ofGuangdong,
					this.ofShanghai));
		create(nothingFromShanghai(), TestCallers.operator());

		assertThat(preview(idOf("不引进上海成果"), null, TestCallers.operator())).bodyJson()
			.isLenientlyEqualTo("""
					{ "lists": [{ "moves": [{ "achievementId": "%s", "to": 1 },
					                        { "achievementId": "%s", "from": 1, "to": 2 }] }] }"""
				.formatted(this.ofShanghai, this.ofGuangdong));
	}

	@Test
	void aRuleThatHoldsLaterIsPreviewedAsItWillBe() {
		var later = China.today(Clock.systemUTC()).plusMonths(1);

		assertThat(preview(null, named("以后", guangdongFirst(), later, null), OF_TIANKAI)).bodyJson()
			.isLenientlyEqualTo("{ \"asOf\": \"%s\", \"moves\": 2 }".formatted(later));
	}

	@Test
	void aParkAdministratorLearnsOfNoNeedsButThoseOfCompaniesInThePark() {
		this.market.need(company(null), "退役动力电池快速分选");
		this.market.publish(this.company,
				NeedContentBuilder.builder(Market.fullNeed("退役动力电池快速分选")).anonymous(true).build());
		this.market.index();

		assertThat(preview(null, guangdongFirst(), OF_TIANKAI)).bodyJson().extractingPath("$.touched").isEqualTo(1);
		assertThat(preview(null, guangdongFirst(), TestCallers.operator())).bodyJson()
			.isLenientlyEqualTo("{ \"touched\": 3 }")
			.extractingPath("$.lists[*].company")
			.asArray()
			.hasSize(2);
		assertThat(preview("1", guangdongFirst(), OF_TIANKAI)).hasStatus(403);
	}

	@Test
	void aPreviewOfNothingOrOfWhatCannotBeRightIsRefusedByField() {
		assertThat(preview(null, null, OF_TIANKAI)).hasStatus(400);
		assertThat(preview(null, guangdongFirst().replace("\"points\": 2", "\"points\": 7"), OF_TIANKAI)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("points");
		assertThat(post("/api/region-rules/preview?from=-1", guangdongFirst(), OF_TIANKAI)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("from");
	}

	private static String guangdongFirst() {
		return """
				{ "kind": "BOOST", "nameZh": "广东成果优先", "nameEn": "Results of Guangdong first",
				  "fromRegions": ["440000"], "fromParks": [], "toRegions": [], "toParks": [], "fields": [], "points": 2,
				  "enabled": true }""";
	}

	private static String nothingFromShanghai() {
		return """
				{ "kind": "RESTRICT", "nameZh": "不引进上海成果", "nameEn": "Nothing from Shanghai",
				  "fromRegions": ["310000"], "fromParks": [], "toRegions": [], "toParks": [], "fields": [],
				  "enabled": true }""";
	}

	private static String named(String name, String rule, @Nullable LocalDate from, @Nullable LocalDate to) {
		var days = ((from != null) ? ", \"validFrom\": \"%s\"".formatted(from) : "")
				+ ((to != null) ? ", \"validTo\": \"%s\"".formatted(to) : "");
		return rule.replace("广东成果优先", name).replace("\"points\": 2", "\"points\": 2" + days);
	}

	private OrganizationId company(@Nullable ParkCode park) {
		var id = this.market.organization("津北制造公司", "120104", OrganizationKind.COMPANY);
		this.jdbc.sql("UPDATE organization SET park = ? WHERE id = ?")
			.params((park != null) ? park.value() : null, id.value())
			.update();
		return id;
	}

	private String idOf(String name) {
		return this.jdbc.sql("SELECT id FROM region_rule WHERE name_zh = ?").param(name).query(String.class).single();
	}

	private List<Object> list(ListingId need) {
		var ids = new ArrayList<Object>();
		assertThat(matches(need)).bodyJson()
			.extractingPath("$.matches[*].achievement.id")
			.asArray()
			.allSatisfy(ids::add);
		return ids;
	}

	private MvcTestResult matches(ListingId need) {
		return this.mvc.get().uri("/api/needs/{id}/matches", need).exchange();
	}

	private void create(String rule, Caller by) {
		assertThat(post("/api/region-rules", rule, by)).hasStatus(201);
	}

	private MvcTestResult preview(@Nullable String of, @Nullable String rule, Caller by) {
		return post("/api/region-rules/preview" + ((of != null) ? "?of=" + of : ""), rule, by);
	}

	private MvcTestResult post(String uri, @Nullable String body, Caller by) {
		var request = this.mvc.method(HttpMethod.POST).uri(uri).with(caller(by)).with(csrf());
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).content(body);
		}
		return request.exchange();
	}

}
