package io.techbridge.marketplace.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A listing from its first words to the end of its term, as a company, an operator and a
 * visitor see it.
 */
@ApplicationTest
class ListingLifeIT {

	private static final String FIRST_WORDS = "{'content': {'title': '锌铝涂层在盐雾下脱落'}}";

	private static final String COMPLETE = """
			{'content': {'title': '锌铝涂层在盐雾下脱落', 'kind': 'PROBLEM', 'field': 'NEW_MATERIALS',
			  'problem': '锌铝涂层在 240 小时中性盐雾试验后成片脱落，客户要求 1000 小时不起泡。',
			  'keywords': ['涂层', '盐雾']},
			 'contact': {'name': '周工', 'phone': '13900001234'}}""";

	private static final String APPROVAL = """
			{'decision': 'APPROVE', 'scores': {'substance': 4, 'clarity': 3, 'cooperation': 3, 'form': 3}}""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private JdbcClient jdbc;

	private Calls calls;

	private RequestPostProcessor company;

	private RequestPostProcessor operator;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
		this.market.index();
		this.calls = new Calls(this.mvc);
		var owner = this.market.organization("津北涂装有限公司", "120116", OrganizationKind.COMPANY);
		this.company = this.signedIn.as(this.accounts.member(owner, MemberRole.EDITOR));
		this.operator = this.signedIn.as(this.accounts.operator());
	}

	@Test
	void aNeedIsWrittenReviewedPublishedFoundEditedAndExpires() {
		var begun = this.calls.post("/api/needs", FIRST_WORDS, this.company);
		assertThat(begun).hasStatus(201)
			.bodyJson()
			.extractingPath("$.missing[*].field")
			.asArray()
			.containsExactly("kind", "problem", "field");
		var id = text(begun, "$.id");

		var saved = this.calls.put("/api/needs/" + id + "/draft", COMPLETE, this.company, seen(begun));
		assertThat(saved).hasStatusOk().bodyJson().extractingPath("$.missing").asArray().isEmpty();
		assertThat(this.calls.get("/api/needs/" + id)).hasStatus(404);

		var submitted = act(id, "submission", "{'declaredUnclassified': true}", saved);
		assertThat(submitted).bodyJson().extractingPath("$.status").isEqualTo("SUBMITTED");
		assertThat(found("盐雾")).isEmpty();

		var waiting = this.calls.get("/api/reviews", this.operator);
		assertThat(waiting).bodyJson().extractingPath("$.items[*].id").asArray().containsExactly(id);
		var approved = this.calls.post("/api/reviews/" + id, APPROVAL, this.operator, seen(submitted));
		assertThat(approved).bodyJson().extractingPath("$.status").isEqualTo("PUBLISHED");
		assertThat(found("盐雾")).containsExactly(id);
		assertThat(this.calls.get("/api/needs/" + id)).hasStatusOk().bodyJson().doesNotHavePath("$.contact");

		var edited = this.calls.put("/api/needs/" + id + "/draft", COMPLETE.replace("1000 小时", "1500 小时"), this.company,
				seen(approved));
		assertThat(edited).bodyJson().extractingPath("$.pendingStatus").isEqualTo("DRAFT");
		assertThat(this.calls.get("/api/listings/" + id + "/changes", this.company)).bodyJson()
			.extractingPath("$.changes[*].field")
			.asArray()
			.containsExactly("problem");
		var submittedAgain = act(id, "submission", "{'declaredUnclassified': true}", edited);
		assertThat(submittedAgain).bodyJson().extractingPath("$.pendingStatus").isEqualTo("SUBMITTED");
		assertThat(problem(id)).contains("1000 小时");
		var approvedAgain = this.calls.post("/api/reviews/" + id, APPROVAL, this.operator, seen(submittedAgain));
		assertThat(problem(id)).contains("1500 小时");

		this.jdbc.sql("UPDATE listing SET expires_on = '2026-01-01' WHERE id = ?").param(Long.valueOf(id)).update();
		assertThat(this.jobs.run("expire-listings")).hasValue(Message.of("job.listings-expired", 1, 0));
		assertThat(found("盐雾")).isEmpty();
		assertThat(this.calls.get("/api/needs/" + id)).hasStatus(404);

		var renewed = this.calls.post("/api/listings/" + id + "/renewal", null, this.company,
				version(Objects.requireNonNull(this.market.listing(new ListingId(Long.parseLong(id))).version())));
		assertThat(renewed).bodyJson().extractingPath("$.status").isEqualTo("PUBLISHED");
		assertThat(found("盐雾")).containsExactly(id);
		assertThat(approvedAgain).hasStatusOk();
		assertThat(this.calls.get("/api/listings/" + id + "/history", this.company)).bodyJson()
			.extractingPath("$[*].act")
			.asArray()
			.containsExactly("RENEWED", "EXPIRED", "PUBLISHED", "SUBMITTED", "EDITED", "PUBLISHED", "SUBMITTED",
					"CREATED");
	}

	private MvcTestResult act(String id, String act, String body, MvcTestResult seen) {
		return this.calls.post("/api/listings/" + id + "/" + act, body, this.company, seen(seen));
	}

	private List<String> found(String words) {
		this.market.index();
		return JsonPath.read(body(this.calls.get("/api/needs?q=" + words)), "$.items[*].id");
	}

	private String problem(String id) {
		return text(this.calls.get("/api/needs/" + id), "$.problem");
	}

	/** The change is made to what the answer showed. */
	private static RequestPostProcessor seen(MvcTestResult answer) {
		return header(Objects.requireNonNull(answer.getResponse().getHeader(HttpHeaders.ETAG)));
	}

	private static RequestPostProcessor version(long version) {
		return header("\"" + version + "\"");
	}

	private static RequestPostProcessor header(String tag) {
		return (request) -> {
			request.addHeader(HttpHeaders.IF_MATCH, tag);
			return request;
		};
	}

	private static String text(MvcTestResult answer, String path) {
		return JsonPath.read(body(answer), path);
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
