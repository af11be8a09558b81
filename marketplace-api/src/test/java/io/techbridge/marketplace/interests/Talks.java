package io.techbridge.marketplace.interests;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Scores;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A university with an achievement, a company with a need, somebody else, and what they
 * say to each other over HTTP.
 */
@Component
public class Talks {

	public static final String SECRET = "热解温度曲线见附表";

	private static final String EXPRESSED = """
			{'listingId': '%s', %s 'message': '希望了解中试数据',
			 'contact': {'name': '陈工', 'phone': '022-61234567', 'email': 'chen@company.example'}}""";

	private final Market market;

	private final TestAccounts accounts;

	private final SignedIn signedIn;

	private Calls calls;

	public OrganizationId university;

	public OrganizationId company;

	public AccountId offering;

	public AccountId needing;

	public AccountId stranger;

	public ListingId achievement;

	public ListingId need;

	Talks(Market market, TestAccounts accounts, SignedIn signedIn) {
		this.market = market;
		this.accounts = accounts;
		this.signedIn = signedIn;
	}

	/**
	 * Everything anew.
	 * @param anonymous whether the need is stated without a name
	 */
	public void begin(MockMvcTester mvc, boolean anonymous) {
		this.calls = new Calls(mvc);
		this.market.clear();
		this.university = this.market.organization("云山大学", "110108", OrganizationKind.UNIVERSITY);
		this.company = this.market.organization("津北缄默制造公司", "120116", OrganizationKind.COMPANY);
		var other = this.market.organization("冀中旁观公司", "130600", OrganizationKind.COMPANY);
		this.offering = this.accounts.member(this.university, MemberRole.EDITOR);
		this.needing = this.accounts.member(this.company, MemberRole.EDITOR);
		this.stranger = this.accounts.member(other, MemberRole.ADMIN);
		this.achievement = this.market.listing(this.university,
				AchievementContentBuilder.builder(Market.fullAchievement("退役电池热解回收")).confidential(SECRET).build(),
				(draft) -> published(draft, new Contact("林老师", "010-60000001", "lin@university.example")));
		this.need = this.market.listing(this.company,
				NeedContentBuilder.builder(Market.fullNeed("电池黑粉回收率偏低")).anonymous(anonymous).build(),
				(draft) -> published(draft, new Contact("陈工", "022-61234567", "chen@company.example")));
		this.market.index();
	}

	private static Listing published(Listing draft, Contact contact) {
		var at = Instant.now();
		return draft.contact(contact)
			.submit(false, false, null, at, Market.TODAY)
			.approve(new Scores(4, 4, 4, 4), null, at, Market.TODAY);
	}

	/** The company is interested in the achievement. */
	public MvcTestResult express(@Nullable String key) {
		return express(this.needing, this.achievement, this.need, key);
	}

	public MvcTestResult express(AccountId who, ListingId in, @Nullable ListingId brought, @Nullable String key) {
		return this.calls.post("/api/interests",
				EXPRESSED.formatted(in, (brought != null) ? "'broughtId': '%s',".formatted(brought) : ""), as(who),
				header("Idempotency-Key", key));
	}

	/** The id of what was expressed. */
	public String expressed() {
		return id(express(null));
	}

	/** The id of an interest both sides talk about. */
	public String accepted() {
		var id = expressed();
		assertThat(act(this.offering, id, "acceptance", null)).hasStatusOk();
		return id;
	}

	/** Does something with the version that somebody sees now. */
	public MvcTestResult act(AccountId who, String id, String act, @Nullable String json) {
		return act(who, id, act, json, get(who, id).getResponse().getHeader(HttpHeaders.ETAG));
	}

	public MvcTestResult act(AccountId who, String id, String act, @Nullable String json, @Nullable String version) {
		return post(who, id + "/" + act, (json != null) ? json : "{}", header(HttpHeaders.IF_MATCH, version));
	}

	public MvcTestResult log(AccountId who, String id, String json) {
		return post(who, id + "/negotiation", json);
	}

	public MvcTestResult post(AccountId who, String path, String json, RequestPostProcessor... more) {
		var all = new RequestPostProcessor[more.length + 1];
		System.arraycopy(more, 0, all, 0, more.length);
		all[more.length] = as(who);
		return this.calls.post("/api/interests" + (path.isEmpty() ? "" : "/" + path), json, all);
	}

	public MvcTestResult put(AccountId who, String path, String json) {
		return this.calls.put("/api/interests/" + path, json, as(who));
	}

	public MvcTestResult delete(AccountId who, String path) {
		return this.calls.delete("/api/interests/" + path, as(who));
	}

	public MvcTestResult get(AccountId who, String path) {
		return this.calls.get("/api/interests/" + path, as(who));
	}

	public MvcTestResult call(AccountId who, String uri) {
		return this.calls.get(uri, as(who));
	}

	public RequestPostProcessor as(AccountId who) {
		return this.signedIn.as(who);
	}

	public static RequestPostProcessor header(String name, @Nullable String value) {
		return (request) -> {
			if (value != null) {
				request.addHeader(name, value);
			}
			return request;
		};
	}

	public static String id(MvcTestResult answer) {
		return JsonPath.read(body(answer), "$.interest.id");
	}

	public static <T> T read(MvcTestResult answer, String path) {
		return JsonPath.read(body(answer), path);
	}

	public static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
