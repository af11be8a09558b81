package io.techbridge.marketplace.organizations.web;

import java.util.List;
import java.util.Set;

import io.techbridge.marketplace.organizations.CreditCode;
import io.techbridge.marketplace.organizations.OrganizationCorrected;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationFixtures;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationProfile;
import io.techbridge.marketplace.organizations.OrganizationRegistered;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.organizations.TestCreditCodes;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Pending;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.security.TestCallers;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static io.techbridge.marketplace.organizations.OrganizationFixtures.THEN;
import static io.techbridge.marketplace.platform.security.TestCallers.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
@RecordApplicationEvents
class OrganizationControllerIT {

	private static final List<String> CONFIDENTIAL = List.of("creditCode", "contactName", "contactPhone",
			"contactEmail", "decision", "note");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Organizations organizations;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEvents events;

	@BeforeEach
	void emptyMarket() {
		this.market.clearRows();
		this.jdbc.sql("DELETE FROM audit_entry").update();
	}

	@Test
	void whoRegistersOneWaitsWithIt() {
		var code = TestCreditCodes.next().value();

		var newcomer = TestCallers.newcomer(this.accounts.newcomer());

		var answer = post("", newcomer, form("津北制造公司", "COMPANY", code));

		assertThat(answer).hasStatus(201).bodyJson().isLenientlyEqualTo("""
				{ "name": "津北制造公司", "kind": "COMPANY", "creditCode": "%s", "region": "120104", "park": "TIANKAI",
				  "industry": "C35", "size": "MEDIUM", "highTech": true, "specialized": false, "status": "PENDING",
				  "trusted": false, "contactName": "技术部", "website": "https://c01.example" }""".formatted(code));
		assertThat(answer).headers().hasValue(HttpHeaders.ETAG, "\"0\"");
		var saved = this.organizations.findAll().getFirst();
		assertThat(this.events.stream(OrganizationRegistered.class))
			.containsExactly(new OrganizationRegistered(saved.id(), newcomer.account()));
		assertThat(acts()).contains("organization.registered");
	}

	@Test
	void whatIsTypedIsTidied() {
		var code = TestCreditCodes.next().value();

		post("", TestCallers.newcomer(this.accounts.newcomer()),
				form(" 津北制造公司 ", "COMPANY", code.substring(0, 9).toLowerCase() + " " + code.substring(9))
					.replace("\"制造设备。\"", "\"  \""));

		var profile = this.organizations.findAll().getFirst().profile();
		assertThat(profile.name()).isEqualTo("津北制造公司");
		assertThat(profile.creditCode()).isEqualTo(new CreditCode(code));
		assertThat(profile.introduction()).isNull();
	}

	@Test
	void whoBelongsToOneRegistersNoOther() {
		var member = TestCallers.memberOf(new OrganizationId(1), MemberRole.VIEWER);

		assertThat(post("", member, form("津北制造公司", "UNIVERSITY", null))).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/rule-violated");
	}

	@ParameterizedTest
	@CsvSource({ "creditCode, 91999999", "creditCode, 919999990000000S01", "creditCode, 919999990000000000",
			"region, 990000", "region, somewhere", "park, NOWHERE", "park, 天开", "industry, C99", "industry, x",
			"website, javascript:alert(1)", "contactPhone, call me", "contactEmail, nobody", "name, ' '",
			"contactName, ''" })
	void whatCannotBeRightIsRefused(String field, String value) {
		var form = form("津北制造公司", "COMPANY", TestCreditCodes.next().value())
			.replaceFirst("\"%s\": \"[^\"]*\"".formatted(field), "\"%s\": \"%s\"".formatted(field, value));

		assertThat(post("", TestCallers.newcomer(), form)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void everythingThatIsWrongIsToldAtOnce() {
		var form = form("津北制造公司", "COMPANY", "1").replace("TIANKAI", "NOWHERE").replace("C35", "Z9");

		assertThat(post("", TestCallers.newcomer(), form)).bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly("creditCode", "park", "industry");
	}

	@Test
	void theCallerReadsWhatIsWrongWithACreditCode() {
		var answer = this.mvc.post()
			.uri("/api/organizations")
			.with(caller(TestCallers.newcomer()))
			.with(csrf())
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.contentType(MediaType.APPLICATION_JSON)
			.content(form("津北制造公司", "COMPANY", "91999999000000000I"));

		assertThat(answer).bodyJson()
			.extractingPath("$.errors[0].message")
			.isEqualTo("has a character that no credit code has: I (the letters I, O, S, V and Z never occur)");
	}

	@Test
	void aCompanyNeedsACreditCode() {
		assertThat(post("", TestCallers.newcomer(), form("津北制造公司", "COMPANY", null))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("creditCode");
	}

	@Test
	void theCodeOfAVerifiedOneIsTaken() {
		var holder = verified(OrganizationFixtures.company("津北制造公司"));

		assertThat(post("", TestCallers.newcomer(), form("别的公司", "COMPANY", code(holder)))).hasStatus(409)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("creditCode");
	}

	@Test
	void theCodeOfAWaitingOneIsNot() {
		var squatter = pending(OrganizationFixtures.company("津北制造公司"));

		assertThat(post("", TestCallers.newcomer(this.accounts.newcomer()), form("真正的公司", "COMPANY", code(squatter))))
			.hasStatus(201);
	}

	@Test
	void visitorsSeeThePublicPartOfAVerifiedOne() {
		var organization = verified(OrganizationFixtures.company("津北制造公司"));

		var answer = get(organization, null);

		assertThat(answer).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{ "name": "津北制造公司", "nameEn": "Jinbei Manufacturing", "status": "VERIFIED", "introduction": "制造设备。" }""");
		assertConfidentialPartsMissing(answer);
		assertThat(answer).headers().doesNotContainHeader(HttpHeaders.ETAG);
		assertThat(acts()).isEmpty();
	}

	@Test
	void membersOfAnotherOneSeeNoMore() {
		var organization = verified(OrganizationFixtures.company("津北制造公司"));

		var answer = get(organization, TestCallers.memberOf(new OrganizationId(1), MemberRole.ADMIN));

		assertThat(answer).hasStatusOk();
		assertConfidentialPartsMissing(answer);
	}

	@ParameterizedTest
	@EnumSource(MemberRole.class)
	void itsMembersSeeEverythingButTheNote(MemberRole role) {
		var organization = this.organizations
			.save(OrganizationFixtures.pending(nextId()).verify("内部说明", THEN).suspend("需要说明", THEN));

		var answer = get(organization, TestCallers.memberOf(organization.id(), role));

		assertThat(answer).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{ "contactName": "技术部", "contactPhone": "000-0000-0001", "contactEmail": "contact@c01.example",
				  "decision": { "status": "SUSPENDED", "reason": "需要说明", "at": "2026-11-21T04:22:01Z" } }""");
		assertThat(answer).bodyJson().doesNotHavePath("$.note");
		assertThat(answer).headers().hasValue(HttpHeaders.ETAG, "\"0\"");
		assertThat(acts()).isEmpty();
	}

	@Test
	void thatAnOperatorSawAContactIsRecorded() {
		var organization = verified(OrganizationFixtures.company("津北制造公司"));

		assertThat(get(organization, TestCallers.operator())).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{ "contactName": "技术部", "creditCode": "%s", "note": "已核对" }""".formatted(code(organization)));

		assertThat(acts()).containsExactly("organization.contact-read");
	}

	@Test
	void anOperatorWithoutASecondFactorIsAVisitor() {
		var organization = verified(OrganizationFixtures.company("津北制造公司"));
		var operator = TestCallers.operator();

		assertConfidentialPartsMissing(get(organization,
				new Caller(operator.account(), operator.roles(), null, operator.parks(), Pending.SECOND_FACTOR_SETUP)));
	}

	@Test
	void whatIsNotVerifiedDoesNotExistForOthers() {
		var pending = OrganizationFixtures.pending(nextId());

		for (var hidden : List.of(pending, OrganizationFixtures.pending(nextId()).reject("理由", THEN),
				OrganizationFixtures.pending(nextId()).verify(null, THEN).suspend("理由", THEN))) {
			var saved = this.organizations.save(hidden);
			assertThat(get(saved, null)).hasStatus(404);
			assertThat(get(saved, TestCallers.newcomer())).hasStatus(404);
			assertThat(get(saved, TestCallers.memberOf(new OrganizationId(1), MemberRole.ADMIN))).hasStatus(404);
			assertThat(get(saved, TestCallers.administratorOf(new ParkCode("BAODING_ZGC")))).hasStatus(404);
			assertThat(get(saved, TestCallers.operator())).hasStatusOk();
		}
	}

	@Test
	void theAdministratorOfItsParkSeesThePublicPartOfAWaitingOne() {
		var answer = get(pending(OrganizationFixtures.company("津北制造公司")),
				TestCallers.administratorOf(OrganizationFixtures.TIANKAI));

		assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("PENDING");
		assertConfidentialPartsMissing(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "abc", "99999999999999999999" })
	void whatDoesNotExistIsNotFound(String id) {
		assertThat(this.mvc.get().uri("/api/organizations/{id}", id)).hasStatus(404);
	}

	@Test
	void itsAdministratorChangesIt() {
		var organization = verified(OrganizationFixtures.company("津北制造公司"));
		var form = form("津北制造公司", "COMPANY", code(organization)).replace("制造设备。", "制造大型设备。");

		var answer = put(organization, "", admin(organization), "\"0\"", form);

		assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.introduction").isEqualTo("制造大型设备。");
		assertThat(answer).headers().hasValue(HttpHeaders.ETAG, "\"1\"");
		assertThat(acts()).containsExactly("organization.edited");
		assertThat(this.jdbc.sql("SELECT after_values FROM audit_entry").query(String.class).single())
			.isEqualTo("{\"introduction\":\"制造大型设备。\"}");
	}

	@Test
	void whatWasVerifiedStaysAsItIs() {
		var organization = verified(OrganizationFixtures.company("津北制造公司"));

		assertThat(put(organization, "", admin(organization), "\"0\"", form("津南制造公司", "COMPANY", code(organization))))
			.hasStatus(409)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("name");
		assertThat(
				put(organization, "", TestCallers.operator(), "\"0\"", form("津南制造公司", "COMPANY", code(organization))))
			.hasStatusOk();
	}

	@Test
	void aRejectedOneIsCorrectedAndWaitsAgain() {
		var organization = this.organizations.save(OrganizationFixtures.pending(nextId()).reject("名称不符", THEN));

		assertThat(put(organization, "", admin(organization), "\"0\"", form("津南制造公司", "COMPANY", code(organization))))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{ "name": "津南制造公司", "status": "PENDING", "decision": { "status": "REJECTED", "reason": "名称不符" } }""");
		assertThat(this.events.stream(OrganizationCorrected.class))
			.containsExactly(new OrganizationCorrected(organization.id()));
	}

	@Test
	void aChangeIsMadeToTheCurrentVersion() {
		var organization = pending(OrganizationFixtures.company("津北制造公司"));
		var form = form("津南制造公司", "COMPANY", code(organization));

		assertThat(put(organization, "", admin(organization), null, form)).hasStatus(428);
		assertThat(put(organization, "", admin(organization), "\"7\"", form)).hasStatus(412);
		assertThat(put(organization, "", admin(organization), "\"0\"", form)).hasStatusOk();
		assertThat(put(organization, "", admin(organization), "\"0\"", form)).hasStatus(412);
	}

	@Test
	void nobodyElseChangesIt() {
		var organization = verified(OrganizationFixtures.company("津北制造公司"));
		var hidden = pending(OrganizationFixtures.company("津南制造公司"));
		var form = form("某公司", "UNIVERSITY", null);

		for (var stranger : List.of(TestCallers.newcomer(),
				TestCallers.memberOf(new OrganizationId(1), MemberRole.ADMIN))) {
			assertThat(put(organization, "", stranger, "\"0\"", form)).hasStatus(403);
			assertThat(put(hidden, "", stranger, "\"0\"", form)).hasStatus(404);
		}
		assertThat(put(organization, "", TestCallers.memberOf(organization.id(), MemberRole.EDITOR), "\"0\"", form))
			.hasStatus(403);
		assertThat(put(hidden, "", TestCallers.memberOf(hidden.id(), MemberRole.VIEWER), "\"0\"", form)).hasStatus(403);
	}

	@Test
	void operatorsDecide() {
		var organization = pending(OrganizationFixtures.company("津北制造公司"));

		assertThat(post(organization, "/verification", "\"0\"", "{ \"note\": \"已核对\" }")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{ \"status\": \"VERIFIED\", \"note\": \"已核对\" }");
		assertThat(put(organization, "/trust", TestCallers.operator(), "\"1\"", "{ \"trusted\": true }")).bodyJson()
			.extractingPath("$.trusted")
			.isEqualTo(true);
		assertThat(post(organization, "/suspension", "\"2\"", "{ \"reason\": \"需要说明\" }")).bodyJson()
			.extractingPath("$.decision.reason")
			.isEqualTo("需要说明");
		assertThat(post(organization, "/reinstatement", "\"3\"", "")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.status")
			.isEqualTo("VERIFIED");
		assertThat(acts()).containsExactly("organization.verified", "organization.trusted", "organization.suspended",
				"organization.reinstated");
	}

	@Test
	void operatorsRejectWithAReason() {
		var organization = pending(OrganizationFixtures.company("津北制造公司"));

		assertThat(post(organization, "/rejection", "\"0\"", "{ \"reason\": \" \" }")).hasStatus(400);
		assertThat(post(organization, "/rejection", "\"0\"", "{ \"reason\": \"名称不符\" }")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.status")
			.isEqualTo("REJECTED");
		assertThat(post(organization, "/rejection", "\"1\"", "{ \"reason\": \"再次\" }")).hasStatus(409);
	}

	@Test
	void withoutACreditCodeAnOperatorSaysWhatWasChecked() {
		var individual = pending(OrganizationFixtures.profile("某经理人", OrganizationKind.INDIVIDUAL, null));

		assertThat(post(individual, "/verification", "\"0\"", "{ \"note\": \" \" }")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("note");
		assertThat(post(individual, "/verification", "\"0\"", "{ \"note\": \"已核对证书\" }")).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "POST|/verification|{}", "POST|/rejection|{\"reason\":\"x\"}",
			"POST|/suspension|{\"reason\":\"x\"}", "POST|/reinstatement|", "PUT|/trust|{\"trusted\":true}" })
	void decisionsAreForOperatorsAndMadeToAVersion(String method, String path, @Nullable String body) {
		var organization = pending(OrganizationFixtures.company("津北制造公司"));
		var decision = HttpMethod.valueOf(method);

		assertThat(send(decision, organization, path, admin(organization), "\"0\"", body)).hasStatus(403);
		assertThat(send(decision, organization, path, TestCallers.operator(), null, body)).hasStatus(428);
		assertThat(send(decision, organization, path, TestCallers.operator(), "\"9\"", body)).hasStatus(412);
		this.organizations.delete(organization);
		assertThat(send(decision, organization, path, TestCallers.operator(), "\"0\"", body)).hasStatus(404);
	}

	@Test
	void theListShowsTheLatestFirst() {
		var first = verified(OrganizationFixtures.company("津北制造公司"));
		var second = pending(OrganizationFixtures.profile("津南大学", OrganizationKind.UNIVERSITY, null));

		assertThat(list("", TestCallers.operator())).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "page": 0, "size": 20, "total": 2, "items": [
					  { "id": "%d", "name": "津南大学", "kind": "UNIVERSITY", "region": "120104", "park": "TIANKAI",
					    "status": "PENDING", "trusted": false, "registeredAt": "2026-11-21T04:22:01Z", "members": 0 },
					  { "id": "%d", "creditCode": "%s" } ] }""".formatted(second.id().value(), first.id().value(),
					code(first)));
	}

	@ParameterizedTest
	@CsvSource({ "q=津南, 津南大学", "q=JINBEI, 津北制造公司 津南大学 保定研究所", "status=PENDING, 津南大学", "kind=INSTITUTE, 保定研究所",
			"region=120000, 津北制造公司 津南大学", "region=130600, 保定研究所", "region=130000, 保定研究所", "region=110000, ''",
			"park=TIANKAI, 津北制造公司 津南大学", "park=BAODING_ZGC, 保定研究所", "region=120000&status=VERIFIED, 津北制造公司", "q=%, ''",
			"q=_, ''", "size=1&page=1, 津南大学", "page=5, ''" })
	void theListIsFiltered(String query, String names) {
		verified(OrganizationFixtures.company("津北制造公司"));
		pending(OrganizationFixtures.profile("津南大学", OrganizationKind.UNIVERSITY, null));
		var profile = OrganizationFixtures.profile("保定研究所", OrganizationKind.INSTITUTE, null);
		verified(new OrganizationProfile(profile.name(), profile.nameEn(), profile.kind(), null,
				new RegionCode("130600"), new ParkCode("BAODING_ZGC"), null, null, false, false, null, null));

		assertThat(list(query, TestCallers.operator())).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[*].name")
			.asArray()
			.containsExactlyInAnyOrder((Object[]) (names.isEmpty() ? new String[0] : names.split(" ")));
	}

	@Test
	void theListFindsPartsOfCreditCodes() {
		var organization = verified(OrganizationFixtures.company("津北制造公司"));

		assertThat(list("q=" + code(organization).substring(5).toLowerCase(), TestCallers.operator())).bodyJson()
			.extractingPath("$.total")
			.isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "region=990000, region", "region=x, region", "park=NOWHERE, park", "park=x, park", "status=x, status",
			"size=101, size", "page=-1, page" })
	void anUnknownFilterIsRefused(String query, String parameter) {
		assertThat(list(query, TestCallers.operator())).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(parameter);
	}

	@Test
	void administratorsOfParksSeeThoseInTheirs() {
		verified(OrganizationFixtures.company("津北制造公司"));
		var administrator = TestCallers.administratorOf(OrganizationFixtures.TIANKAI);
		var other = TestCallers.administratorOf(new ParkCode("BAODING_ZGC"));

		assertThat(list("", administrator)).bodyJson().extractingPath("$.total").isEqualTo(1);
		assertThat(list("", administrator)).bodyText().doesNotContain("creditCode");
		assertThat(list("", TestCallers.operator())).bodyText().contains("creditCode");
		assertThat(list("", other)).bodyJson().extractingPath("$.total").isEqualTo(0);
		assertThat(list("park=TIANKAI", other)).bodyJson().extractingPath("$.total").isEqualTo(0);
		assertThat(list("", new Caller(other.account(), Set.of(Role.PARK_ADMIN), null, Set.of(), null))).bodyJson()
			.extractingPath("$.total")
			.isEqualTo(0);
	}

	@Test
	void theListIsForOperatorsAndAdministratorsOfParks() {
		assertThat(this.mvc.get().uri("/api/organizations")).hasStatus(401);
		assertThat(list("", TestCallers.newcomer())).hasStatus(403);
		assertThat(list("", TestCallers.memberOf(new OrganizationId(1), MemberRole.ADMIN))).hasStatus(403);
	}

	private OrganizationId nextId() {
		return new OrganizationId(this.ids.next());
	}

	private Organization pending(OrganizationProfile profile) {
		return this.organizations.save(OrganizationFixtures.pending(nextId(), profile));
	}

	private Organization verified(OrganizationProfile profile) {
		return this.organizations.save(OrganizationFixtures.pending(nextId(), profile).verify("已核对", THEN));
	}

	private static String code(Organization organization) {
		return organization.profile().creditCode().value();
	}

	private static Caller admin(Organization organization) {
		return TestCallers.memberOf(organization.id(), MemberRole.ADMIN);
	}

	private List<String> acts() {
		return this.jdbc.sql("SELECT act FROM audit_entry ORDER BY id").query(String.class).list();
	}

	private static void assertConfidentialPartsMissing(MvcTestResult answer) {
		CONFIDENTIAL.forEach((part) -> assertThat(answer).bodyJson().doesNotHavePath("$." + part));
	}

	private MvcTestResult get(Organization organization, @Nullable Caller caller) {
		var request = this.mvc.get().uri("/api/organizations/{id}", organization.id().value());
		return ((caller != null) ? request.with(caller(caller)) : request).exchange();
	}

	private MvcTestResult list(String query, Caller caller) {
		return this.mvc.get().uri("/api/organizations?" + query).with(caller(caller)).exchange();
	}

	private MvcTestResult post(String path, Caller caller, String body) {
		return send(HttpMethod.POST, "/api/organizations" + path, caller, null, body);
	}

	private MvcTestResult post(Organization organization, String path, String version, String body) {
		return send(HttpMethod.POST, organization, path, TestCallers.operator(), version, body);
	}

	private MvcTestResult put(Organization organization, String path, Caller caller, @Nullable String version,
			String body) {
		return send(HttpMethod.PUT, organization, path, caller, version, body);
	}

	private MvcTestResult send(HttpMethod method, Organization organization, String path, Caller caller,
			@Nullable String version, @Nullable String body) {
		return send(method, "/api/organizations/" + organization.id().value() + path, caller, version, body);
	}

	private MvcTestResult send(HttpMethod method, String uri, Caller caller, @Nullable String version,
			@Nullable String body) {
		var request = this.mvc.method(method).uri(uri).with(caller(caller)).with(csrf());
		if (version != null) {
			request.header(HttpHeaders.IF_MATCH, version);
		}
		if (body != null && !body.isEmpty()) {
			request.contentType(MediaType.APPLICATION_JSON).content(body);
		}
		return request.exchange();
	}

	private static String form(String name, String kind, @Nullable String creditCode) {
		return """
				{ "name": "%s", "nameEn": "Jinbei Manufacturing", "kind": "%s", %s "region": "120104",
				  "park": "TIANKAI", "industry": "C35", "size": "MEDIUM", "highTech": true, "specialized": false,
				  "contactName": "技术部", "contactPhone": "000-0000-0001", "contactEmail": "contact@c01.example",
				  "website": "https://c01.example", "introduction": "制造设备。" }""".formatted(name, kind,
				(creditCode != null) ? "\"creditCode\": \"%s\",".formatted(creditCode) : "");
	}

}
