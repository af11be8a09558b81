package io.techbridge.marketplace.contracts;

import java.nio.charset.StandardCharsets;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.interests.Talks;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.testing.Calls;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A university and a company on their way through a contract over HTTP.
 */
@Component
public class Deal {

	static final String SIGNED_ON = "2026-06-01";

	/** A licence of 1 million yuan in two instalments, a fifth of it equipment. */
	private static final String LICENCE = """
			{'ownSide': 'SELLER', 'other': {'organizationId': '%s'}, 'number': '%s', 'name': '%s',
			 'kind': 'LICENSE', 'field': 'NEW_ENERGY', 'planSource': 'UNPLANNED', 'transferMode': '%s',
			 'signedOn': '2026-06-01', 'beginsOn': '2026-06-01', 'endsOn': '2027-05-31',
			 'paymentKind': 'INSTALMENTS', 'totalFen': 100000000,
			 'deductions': [{'kind': 'EQUIPMENT', 'remark': '反应釜', 'fen': 20000000}],
			 'instalments': [{'sequence': 1, 'term': '签订后', 'dueOn': '2026-06-15', 'fen': 40000000},
			                 {'sequence': 2, 'term': '验收后', 'dueOn': '2027-03-31', 'fen': 60000000}] %s}""";

	private final Talks talks;

	private Calls calls;

	Deal(Talks talks) {
		this.talks = talks;
	}

	/**
	 * Everything anew, and two who may come to a contract.
	 */
	public void begin(MockMvcTester mvc) {
		this.calls = new Calls(mvc);
		this.talks.begin(mvc, false);
	}

	/** The licence as the university writes it down. */
	public String licence(String name, String mode, String more) {
		return LICENCE.formatted(this.talks.company.value(), "KQ-2026-018", name, mode, more);
	}

	/** The id of a draft of the university's. */
	String drafted() {
		return id(post(this.talks.offering, "", licence("黑粉回收许可", "ORDINARY_LICENSE", "")));
	}

	/** The id of what both have signed. */
	public String signed(String mode, String more) {
		var id = id(post(this.talks.offering, "", licence("黑粉回收许可", mode, more)));
		assertThat(act(this.talks.offering, id, "proposal", null)).hasStatusOk();
		assertThat(act(this.talks.needing, id, "confirmation", null)).hasStatusOk();
		return id;
	}

	public String signed() {
		return signed("ORDINARY_LICENSE", "");
	}

	public MvcTestResult post(AccountId who, String path, String json, RequestPostProcessor... more) {
		var all = new RequestPostProcessor[more.length + 1];
		System.arraycopy(more, 0, all, 0, more.length);
		all[more.length] = this.talks.as(who);
		return this.calls.post("/api/contracts" + path, json, all);
	}

	/** Does something with the version that somebody sees now. */
	public MvcTestResult act(AccountId who, String id, String act, @Nullable String json,
			RequestPostProcessor... more) {
		var all = new RequestPostProcessor[more.length + 1];
		System.arraycopy(more, 0, all, 0, more.length);
		all[more.length] = version(tag(who, id));
		return post(who, "/" + id + "/" + act, (json != null) ? json : "{}", all);
	}

	MvcTestResult put(AccountId who, String id, String json, String version) {
		return this.calls.put("/api/contracts/" + id, json, version(version), this.talks.as(who));
	}

	MvcTestResult delete(AccountId who, String id) {
		return this.calls.delete("/api/contracts/" + id, version(tag(who, id)), this.talks.as(who));
	}

	public MvcTestResult get(AccountId who, String path) {
		return this.calls.get("/api/contracts" + path, this.talks.as(who));
	}

	public <T> T read(AccountId who, String id, String path) {
		return read(get(who, "/" + id), path);
	}

	@Nullable String tag(AccountId who, String id) {
		return get(who, "/" + id).getResponse().getHeader(HttpHeaders.ETAG);
	}

	static RequestPostProcessor version(@Nullable String tag) {
		return Talks.header(HttpHeaders.IF_MATCH, tag);
	}

	static RequestPostProcessor key(String key) {
		return Talks.header("Idempotency-Key", key);
	}

	public static String id(MvcTestResult answer) {
		assertThat(answer).as(body(answer)).hasStatus(201);
		return read(answer, "$.id");
	}

	static <T> T read(MvcTestResult answer, String path) {
		return JsonPath.read(body(answer), path);
	}

	static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
