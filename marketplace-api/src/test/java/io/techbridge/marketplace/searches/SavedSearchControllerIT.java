package io.techbridge.marketplace.searches;

import java.util.Map;
import java.util.stream.IntStream;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.jspecify.annotations.Nullable;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class SavedSearchControllerIT {

	private static final String SEARCHES = "/api/saved-searches";

	private static final String BATTERIES = """
			{"kind": "ACHIEVEMENT", "name": "电池", "alert": "NEW",
			 "query": {"q": "电池", "field": ["NEW_ENERGY"], "region": ["110000"], "trlFrom": 6, "sort": "DATE"}}""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Market market;

	@Autowired
	private JdbcClient jdbc;

	private AccountId reader;

	@BeforeEach
	void somebody() {
		this.jdbc.sql("DELETE FROM saved_search").update();
		this.market.clear();
		this.market.index();
		this.reader = this.accounts.newcomer();
	}

	@Test
	void whatIsSavedIsListedAsItWas() {
		var saved = post(BATTERIES);

		assertThat(saved).hasStatus(201).containsHeader(HttpHeaders.ETAG).containsHeader(HttpHeaders.LOCATION);
		assertThat(call(HttpMethod.GET, SEARCHES, null, null)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"most": 50, "items": [{"kind": "ACHIEVEMENT", "name": "电池", "alert": "NEW", "paused": false,
							  "newHits": 0, "version": "0",
							  "query": {"q": "电池", "field": ["NEW_ENERGY"], "region": ["110000"], "trlFrom": 6, "sort": "DATE"}}]}""");
	}

	@Test
	void aNameCanBeUsedOnceSoThatNothingIsSavedTwice() {
		post(BATTERIES);

		assertThat(post(BATTERIES)).hasStatus(409).bodyJson().extractingPath("$.errors[0].field").isEqualTo("name");
		assertThat(count()).isOne();
	}

	@Test
	void fiftyAreEnough() {
		IntStream.range(0, 50)
			.forEach((n) -> assertThat(post(BATTERIES.replace("\"电池\", \"alert\"", "\"电池" + n + "\", \"alert\"")))
				.hasStatus(201));

		assertThat(post(BATTERIES)).hasStatus(409).bodyText().contains("50");
	}

	@Test
	void aSearchIsChangedInTheVersionThatWasSeen() {
		var id = saved();
		var changed = """
				{"name": "储能", "query": {"q": "储能"}, "alert": "NONE", "paused": true}""";

		assertThat(put(id, "\"0\"", changed)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"name\": \"储能\", \"alert\": \"NONE\", \"paused\": true, \"version\": \"1\"}");
		assertThat(put(id, "\"0\"", changed)).hasStatus(412);
		assertThat(put(id, null, changed)).hasStatus(428);
	}

	@Test
	void whatSomebodyLooksForIsNotWrittenIntoTheAuditLog() {
		this.jdbc.sql("DELETE FROM audit_entry").update();
		var id = saved();
		put(id, "\"0\"", "{\"name\": \"储能\", \"query\": {\"q\": \"储能\"}, \"alert\": \"NONE\", \"paused\": false}");
		call(HttpMethod.DELETE, SEARCHES + "/" + id, null, null);

		var entries = this.jdbc.sql("SELECT act, COALESCE(after_values, '') AS told FROM audit_entry ORDER BY id")
			.query()
			.listOfRows();
		assertThat(entries).extracting((entry) -> entry.get("act"))
			.containsExactly("saved-search.saved", "saved-search.changed", "saved-search.deleted");
		assertThat(entries).extracting(Map::toString).noneMatch((entry) -> entry.contains("储能"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}                                                                                                 | 4
			{"kind": "PERSON", "name": "一", "alert": "NEW", "query": {}}                                       | 1
			{"kind": "NEED", "name": " ", "alert": "NEW", "query": {}}                                         | 1
			{"kind": "NEED", "name": "一", "alert": "NEW", "query": {"trlFrom": 10}}                            | 1
			{"kind": "NEED", "name": "一", "alert": "NEW", "query": {"field": ["no field"]}}                    | 1
			{"kind": "NEED", "name": "一", "alert": "NEW", "query": {"field": ["NO_SUCH_FIELD"]}}               | 1
			{"kind": "NEED", "name": "一", "alert": "NEW", "query": {"cursor": "x"}}                            | 1
			""")
	void aSearchThatMakesNoSenseIsRefused(String body, int wrong) {
		assertThat(post(body)).hasStatus(400).bodyJson().extractingPath("$.errors.length()").isEqualTo(wrong);
		assertThat(count()).isZero();
	}

	@Test
	void theSearchesOfOthersDoNotExist() {
		var id = saved();
		this.reader = this.accounts.operator();

		assertThat(call(HttpMethod.GET, SEARCHES + "/" + id, null, null)).hasStatus(404);
		assertThat(call(HttpMethod.DELETE, SEARCHES + "/" + id, null, null)).hasStatus(404);
		assertThat(call(HttpMethod.POST, SEARCHES + "/" + id + "/reading", null, null)).hasStatus(404);
		assertThat(call(HttpMethod.GET, SEARCHES, null, null)).bodyJson().extractingPath("$.items").asArray().isEmpty();
	}

	@Test
	void searchesAreHandedOutWithOnesDataAndErasedWithTheAccount() {
		saved();

		assertThat(call(HttpMethod.GET, "/api/account/export", null, null)).hasStatusOk()
			.bodyText()
			.contains("savedSearches", "NEW_ENERGY", "matchAlerts");
		assertThat(call(HttpMethod.POST, "/api/account/erasure", "{\"password\": \"" + TestAccounts.PASSWORD + "\"}",
				null))
			.hasStatus(204);
		assertThat(count()).isZero();
	}

	private String saved() {
		post(BATTERIES);
		return this.jdbc.sql("SELECT id FROM saved_search").query(String.class).single();
	}

	private long count() {
		return this.jdbc.sql("SELECT COUNT(*) FROM saved_search").query(Long.class).single();
	}

	private MvcTestResult post(String body) {
		return call(HttpMethod.POST, SEARCHES, body, null);
	}

	private MvcTestResult put(String id, @Nullable String version, String body) {
		return call(HttpMethod.PUT, SEARCHES + "/" + id, body, version);
	}

	private MvcTestResult call(HttpMethod method, String uri, @Nullable String body, @Nullable String version) {
		var call = this.mvc.method(method).uri(uri).with(csrf()).with(this.signedIn.as(this.reader));
		if (version != null) {
			call.header(HttpHeaders.IF_MATCH, version);
		}
		return ((body != null) ? call.contentType(MediaType.APPLICATION_JSON).content(body) : call).exchange();
	}

}
