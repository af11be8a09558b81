package io.techbridge.marketplace.organizations.parks;

import java.util.List;

import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationFixtures;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.TestCallers;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
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

import static io.techbridge.marketplace.organizations.OrganizationFixtures.THEN;
import static io.techbridge.marketplace.platform.security.TestCallers.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class ParkControllerIT {

	private static final String NEW = "TEST_PARK";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private Organizations organizations;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void emptyMarket() {
		this.market.clearRows();
		this.jdbc.sql("DELETE FROM audit_entry").update();
	}

	@AfterEach
	void removeNewPark() {
		this.market.clearRows();
		this.jdbc.sql("DELETE FROM park WHERE code = :code").param("code", NEW).update();
	}

	@Test
	void theTenParksAreThere() {
		assertThat(this.mvc.get().uri("/api/parks")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[*].code")
			.asArray()
			.containsSubsequence("ZGC_SCIENCE_CITY", "FUTURE_SCIENCE_CITY", "BEIJING_ETOWN", "TIANKAI", "JINGJIN_ZGC",
					"BINHAI_ZGC", "HEBEI_JINGNAN", "SHIJIAZHUANG_HIGH_TECH", "BAODING_ZGC", "XIONGAN_ZGC");
	}

	@Test
	void aParkCountsTheVerifiedOrganizationsInIt() {
		this.organizations.save(OrganizationFixtures.pending(nextId()));
		verified(OrganizationKind.COMPANY);

		assertThat(get("TIANKAI", null)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{ "code": "TIANKAI", "labelZh": "天开高教科创园", "labelEn": "Tiankai Higher Education Innovation Park",
				  "region": "120104", "leadingFields": ["ELECTRONIC_INFORMATION", "BIOMEDICINE", "NEW_MATERIALS"],
				  "organizations": 1 }""");
	}

	@Test
	void anUnknownParkIsNotFound() {
		assertThat(get("NOWHERE", null)).hasStatus(404);
		assertThat(get("no-code", null)).hasStatus(404);
	}

	@Test
	void operatorsAddParksThatCanBeChosenAtOnce() {
		this.mvc.get().uri("/api/taxonomies").exchange();
		var operator = verified(OrganizationKind.PARK_OPERATOR);

		assertThat(create(park(NEW, operator))).hasStatus(201)
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "code": "TEST_PARK", "labelZh": "试验园", "labelEn": "Test park", "region": "130600",
					  "operator": { "id": "%d", "name": "津北制造公司", "region": "120104" },
					  "leadingFields": ["NEW_ENERGY", "ENVIRONMENT"], "organizations": 0 }"""
				.formatted(operator.id().value()));

		assertThat(this.mvc.get().uri("/api/taxonomies")).bodyJson()
			.extractingPath("$.parks[?(@.code == 'TEST_PARK')].labelZh")
			.asArray()
			.containsExactly("试验园");
		assertThat(acts()).containsExactly("park.created");
	}

	@Test
	void aCodeNamesOnePark() {
		create(park(NEW, null));

		assertThat(create(park(NEW, null))).hasStatus(409)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("code");
	}

	@Test
	void parksAreChangedFromTheCurrentVersion() {
		create(park(NEW, null));
		var changed = content(null).replace("试验园", "示范园");

		assertThat(get(NEW, null)).headers().hasValue(HttpHeaders.ETAG, "\"0\"");
		assertThat(update(null, changed)).hasStatus(428);
		assertThat(update("\"4\"", changed)).hasStatus(412);
		assertThat(update("\"0\"", changed)).hasStatusOk().bodyJson().extractingPath("$.labelZh").isEqualTo("示范园");
		assertThat(update("\"0\"", changed)).hasStatus(412);
		assertThat(get(NEW, null)).headers().hasValue(HttpHeaders.ETAG, "\"1\"");
		assertThat(acts()).containsExactly("park.created", "park.changed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "130600|990000|region", "130600|nowhere|region", "\"NEW_ENERGY\"|\"NOTHING\"|leadingFields",
					"试验园| |labelZh", "Test park| |labelEn", "TEST_PARK|test park|code" })
	void whatCannotBeRightIsRefused(String right, String wrong, String field) {
		assertThat(create(park(NEW, null).replace(right, (wrong != null) ? wrong : " "))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
	}

	@Test
	void onlyAVerifiedOrganizationRunsAPark() {
		var pending = this.organizations.save(OrganizationFixtures.pending(nextId()));

		assertThat(create(park(NEW, pending))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("operator");
	}

	@Test
	void aSuspendedOperatorIsShownToOperatorsOnly() {
		var operator = verified(OrganizationKind.PARK_OPERATOR);
		create(park(NEW, operator));
		this.organizations.save(this.organizations.findById(operator.id()).orElseThrow().suspend("理由", THEN));

		assertThat(get(NEW, null)).bodyJson().doesNotHavePath("$.operator");
		assertThat(get(NEW, TestCallers.newcomer())).bodyJson().doesNotHavePath("$.operator");
		assertThat(get(NEW, TestCallers.operator())).bodyJson().extractingPath("$.operator.name").isEqualTo("津北制造公司");
		assertThat(update("\"0\"", content(operator))).hasStatusOk();
	}

	@Test
	void onlyOperatorsAddAndChangeParks() {
		for (var stranger : List.of(TestCallers.newcomer(),
				TestCallers.administratorOf(OrganizationFixtures.TIANKAI))) {
			assertThat(send(HttpMethod.POST, "/api/parks", stranger, null, park(NEW, null))).hasStatus(403);
			assertThat(send(HttpMethod.PUT, "/api/parks/TIANKAI", stranger, "\"0\"", content(null))).hasStatus(403);
		}
		assertThat(this.mvc.post()
			.uri("/api/parks")
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(park(NEW, null))).hasStatus(401);
	}

	@Test
	void whatDoesNotExistCannotBeChanged() {
		assertThat(update("\"0\"", content(null))).hasStatus(404);
	}

	private OrganizationId nextId() {
		return new OrganizationId(this.ids.next());
	}

	private Organization verified(OrganizationKind kind) {
		var profile = OrganizationFixtures.profile("津北制造公司", kind, OrganizationFixtures.company("津北制造公司").creditCode());
		return this.organizations.save(OrganizationFixtures.pending(nextId(), profile).verify(null, THEN));
	}

	private List<String> acts() {
		return this.jdbc.sql("SELECT act FROM audit_entry ORDER BY id").query(String.class).list();
	}

	private MvcTestResult get(String code, @Nullable Caller caller) {
		var request = this.mvc.get().uri("/api/parks/{code}", code);
		return ((caller != null) ? request.with(caller(caller)) : request).exchange();
	}

	private MvcTestResult create(String body) {
		return send(HttpMethod.POST, "/api/parks", TestCallers.operator(), null, body);
	}

	private MvcTestResult update(@Nullable String version, String body) {
		return send(HttpMethod.PUT, "/api/parks/" + NEW, TestCallers.operator(), version, body);
	}

	private MvcTestResult send(HttpMethod method, String uri, Caller caller, @Nullable String version, String body) {
		var request = this.mvc.method(method)
			.uri(uri)
			.with(caller(caller))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
		return ((version != null) ? request.header(HttpHeaders.IF_MATCH, version) : request).exchange();
	}

	private static String park(String code, @Nullable Organization operator) {
		return content(operator).replaceFirst("\\{", "{ \"code\": \"" + code + "\",");
	}

	private static String content(@Nullable Organization operator) {
		return """
				{ "labelZh": "试验园", "labelEn": "Test park", "region": "130600", %s
				  "leadingFields": ["NEW_ENERGY", "ENVIRONMENT", "NEW_ENERGY"] }"""
			.formatted((operator != null) ? "\"operator\": \"%d\",".formatted(operator.id().value()) : "");
	}

}
