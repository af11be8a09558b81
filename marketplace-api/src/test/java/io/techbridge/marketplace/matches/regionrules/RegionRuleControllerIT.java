package io.techbridge.marketplace.matches.regionrules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.security.TestCallers;
import io.techbridge.marketplace.testing.ApplicationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

@ApplicationTest
class RegionRuleControllerIT {

	private static final ParkCode TIANKAI = new ParkCode("TIANKAI");

	private static final ParkCode XIONGAN = new ParkCode("XIONGAN_ZGC");

	private static final Caller OF_TIANKAI = TestCallers.administratorOf(TIANKAI);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void onlyTheRulesThatShip() {
		RuleRows.clear(this.jdbc);
		this.jdbc.sql("DELETE FROM audit_entry").update();
	}

	@AfterEach
	void leaveOnlyTheRulesThatShip() {
		RuleRows.clear(this.jdbc);
	}

	@Test
	void theMarketplaceStartsWithTwoRules() {
		assertThat(get("/api/region-rules", OF_TIANKAI)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				[{ "id": "1", "writable": false, "content": { "kind": "BOOST", "nameZh": "北京成果优先到津冀落地",
				   "fromRegions": ["110000"], "toRegions": ["120000", "130000"], "points": 3, "enabled": true } },
				 { "id": "2", "writable": false, "content": { "kind": "PROXIMITY", "nameEn": "Short ways" } }]""");
		assertThat(get("/api/region-rules/1/history", OF_TIANKAI)).hasStatusOk()
			.bodyJson()
			.extractingPath("$[*].act")
			.asArray()
			.containsExactly("CREATED");
	}

	@Test
	void aRuleOfAParkAdministratorIsLimitedToTheirPark() {
		assertThat(create(batteriesFirst(), OF_TIANKAI)).hasStatus(201).bodyJson().isLenientlyEqualTo("""
				{ "park": "TIANKAI", "writable": true,
				  "content": { "kind": "PRIORITY_FIELD", "nameZh": "电池优先", "fields": ["NEW_ENERGY"], "points": 2.5,
				               "validFrom": "2026-01-01", "priority": 0 } }""");
		assertThat(create(batteriesFirst().replace("\"kind\"", "\"park\": \"XIONGAN_ZGC\", \"kind\""), OF_TIANKAI))
			.hasStatus(403);
	}

	@Test
	void whoAdministersSeveralParksSaysWhichOneARuleIsFor() {
		var ofBoth = new Caller(new AccountId(4712), EnumSet.of(Role.PARK_ADMIN), null, Set.of(TIANKAI, XIONGAN), null);

		assertThat(create(batteriesFirst(), ofBoth)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("park");
		assertThat(create(batteriesFirst().replace("\"kind\"", "\"park\": \"XIONGAN_ZGC\", \"kind\""), ofBoth))
			.hasStatus(201);
	}

	@Test
	void aRuleOfAnOperatorHoldsForTheWholeMarketplaceUnlessItNamesAPark() {
		assertThat(create(batteriesFirst(), TestCallers.operator())).hasStatus(201)
			.bodyJson()
			.doesNotHavePath("$.park");
		assertThat(
				create(batteriesFirst().replace("\"kind\"", "\"park\": \"TIANKAI\", \"kind\""), TestCallers.operator()))
			.hasStatus(201)
			.bodyJson()
			.extractingPath("$.park")
			.isEqualTo("TIANKAI");
	}

	@Test
	void onlyOperatorsExclude() {
		var restrict = """
				{ "kind": "RESTRICT", "nameZh": "不引进某地成果", "nameEn": "Nothing from there", "fromRegions": ["310000"],
				  "fromParks": [], "toRegions": [], "toParks": [], "fields": [], "enabled": true }""";

		assertThat(create(restrict, OF_TIANKAI)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("kind");
		assertThat(create(restrict.replace("\"kind\"", "\"park\": \"TIANKAI\", \"kind\""), TestCallers.operator()))
			.hasStatus(201);
		var id = idOf("不引进某地成果");
		assertThat(get("/api/region-rules/" + id, OF_TIANKAI)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.writable")
			.isEqualTo(false);
		assertThat(send(HttpMethod.DELETE, "/api/region-rules/" + id, OF_TIANKAI, "\"0\"", null)).hasStatus(403);
	}

	@Test
	void rulesOfOtherParksAreNobodysBusinessAndThoseOfTheMarketplaceTheOperators() {
		create(batteriesFirst(), OF_TIANKAI);
		var uri = "/api/region-rules/" + idOf("电池优先");
		var ofXiongan = TestCallers.administratorOf(XIONGAN);

		assertThat(get("/api/region-rules", ofXiongan)).bodyJson()
			.extractingPath("$[*].id")
			.asArray()
			.containsExactly("1", "2");
		assertThat(get(uri, ofXiongan)).hasStatus(404);
		assertThat(get(uri + "/history", ofXiongan)).hasStatus(404);
		assertThat(send(HttpMethod.PUT, uri, ofXiongan, "\"0\"", batteriesFirst())).hasStatus(404);
		assertThat(send(HttpMethod.PUT, "/api/region-rules/1", OF_TIANKAI, "\"0\"", batteriesFirst())).hasStatus(403);
		assertThat(send(HttpMethod.DELETE, "/api/region-rules/1", OF_TIANKAI, "\"0\"", null)).hasStatus(403);
		assertThat(get(uri, TestCallers.newcomer())).hasStatus(403);
	}

	@Test
	void rulesAreChangedFromTheCurrentVersionAndEveryVersionIsKept() {
		create(batteriesFirst(), OF_TIANKAI);
		var uri = "/api/region-rules/" + idOf("电池优先");
		var stronger = batteriesFirst().replace("2.5", "4");

		assertThat(send(HttpMethod.PUT, uri, OF_TIANKAI, null, stronger)).hasStatus(428);
		assertThat(send(HttpMethod.PUT, uri, OF_TIANKAI, "\"7\"", stronger)).hasStatus(412);
		assertThat(send(HttpMethod.PUT, uri, OF_TIANKAI, "\"0\"", stronger)).hasStatusOk();
		assertThat(send(HttpMethod.PUT, uri, OF_TIANKAI, "\"0\"", stronger)).hasStatus(412);
		assertThat(get(uri, OF_TIANKAI)).headers().hasValue(HttpHeaders.ETAG, "\"1\"");

		assertThat(get(uri + "/history", OF_TIANKAI)).bodyJson().isLenientlyEqualTo("""
				[{ "act": "CHANGED", "before": { "points": 2.5 }, "after": { "points": 4.0 } },
				 { "act": "CREATED", "after": { "points": 2.5, "nameZh": "电池优先" } }]""");
		assertThat(acts()).containsExactly("region-rule.created", "region-rule.changed");
	}

	@Test
	void theHistoryOfADeletedRuleStays() {
		create(batteriesFirst(), OF_TIANKAI);
		var uri = "/api/region-rules/" + idOf("电池优先");

		assertThat(send(HttpMethod.DELETE, uri, OF_TIANKAI, "\"3\"", null)).hasStatus(412);
		assertThat(send(HttpMethod.DELETE, uri, OF_TIANKAI, "\"0\"", null)).hasStatus(204);

		assertThat(get(uri, OF_TIANKAI)).hasStatus(404);
		assertThat(get(uri + "/history", OF_TIANKAI)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				[{ "act": "DELETED", "before": { "nameZh": "电池优先" } }, { "act": "CREATED" }]""");
		assertThat(get(uri + "/history", TestCallers.administratorOf(XIONGAN))).hasStatus(404);
		assertThat(acts()).containsExactly("region-rule.created", "region-rule.deleted");
	}

	@Test
	void noTwoRulesOfAParkHaveTheSameName() {
		create(batteriesFirst(), OF_TIANKAI);

		assertThat(create(batteriesFirst(), OF_TIANKAI)).hasStatus(409)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("nameZh");
		assertThat(create(batteriesFirst(), TestCallers.administratorOf(XIONGAN))).hasStatus(201);
	}

	@Test
	void aRuleStaysWithItsPark() {
		create(batteriesFirst(), OF_TIANKAI);

		assertThat(send(HttpMethod.PUT, "/api/region-rules/" + idOf("电池优先"), TestCallers.operator(), "\"0\"",
				batteriesFirst().replace("\"kind\"", "\"park\": \"XIONGAN_ZGC\", \"kind\"")))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("park");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2.5|5.5|points", "2.5|0.3|points", "2.5|0|points", "[\"NEW_ENERGY\"]|[]|fields",
					"[\"NEW_ENERGY\"]|[\"NOTHING\"]|fields",
					"\"fromRegions\": []|\"fromRegions\": [\"999999\"]|fromRegions",
					"\"fromParks\": []|\"fromParks\": [\"NOWHERE\"]|fromParks",
					"\"toRegions\": []|\"toRegions\": [\"120000\"]|toRegions",
					"\"toParks\": []|\"toParks\": [\"XIONGAN_ZGC\"]|toParks", "电池优先| |nameZh",
					"Batteries first| |nameEn", "\"2026-01-01\"|\"2026-01-01\", \"validTo\": \"2025-12-31\"|validTo",
					"PRIORITY_FIELD|BOOST|fromRegions", "PRIORITY_FIELD|PROXIMITY|fields" })
	void whatCannotBeRightIsRefusedByField(String right, String wrong, String field) {
		assertThat(create(batteriesFirst().replace(right, (wrong != null) ? wrong : " "), OF_TIANKAI)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.contains(field);
	}

	private static String batteriesFirst() {
		return """
				{ "kind": "PRIORITY_FIELD", "nameZh": "电池优先", "nameEn": "Batteries first", "fromRegions": [],
				  "fromParks": [], "toRegions": [], "toParks": [], "fields": ["NEW_ENERGY"], "points": 2.5,
				  "validFrom": "2026-01-01", "enabled": true }""";
	}

	private String idOf(String name) {
		return this.jdbc.sql("SELECT id FROM region_rule WHERE name_zh = :name")
			.param("name", name)
			.query(String.class)
			.single();
	}

	private List<String> acts() {
		return this.jdbc.sql("SELECT act FROM audit_entry ORDER BY id").query(String.class).list();
	}

	private MvcTestResult get(String uri, Caller caller) {
		return this.mvc.get().uri(uri).with(caller(caller)).exchange();
	}

	private MvcTestResult create(String body, Caller caller) {
		return send(HttpMethod.POST, "/api/region-rules", caller, null, body);
	}

	private MvcTestResult send(HttpMethod method, String uri, Caller caller, @Nullable String version,
			@Nullable String body) {
		var request = this.mvc.method(method).uri(uri).with(caller(caller)).with(csrf());
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).content(body);
		}
		return ((version != null) ? request.header(HttpHeaders.IF_MATCH, version) : request).exchange();
	}

}
