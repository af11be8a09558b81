package io.techbridge.marketplace.indexing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;

import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * People who do something with listings at random, by the API as the console does. What
 * the rules forbid at the moment is refused, which is as good as anything else.
 */
@TestComponent
class RandomMarket {

	/** What they do, the more often the more often it stands here. */
	enum Deed {

		PUBLISH, PUBLISH_NEED, DRAFT, EDIT, EDIT_NEED, WITHDRAW, CONFIRM, RENEW, FULFIL, DELETE, EXPIRE, SUSPEND,
		REINSTATE, RENAME

	}

	private static final List<Deed> OFTEN = List.of(Deed.PUBLISH, Deed.PUBLISH, Deed.PUBLISH, Deed.PUBLISH_NEED,
			Deed.PUBLISH_NEED, Deed.EDIT, Deed.EDIT, Deed.EDIT_NEED, Deed.REINSTATE);

	private static final List<String> REGIONS = List.of("110108", "120116", "130600", "130100");

	private static final List<String> FIELDS = List.of("NEW_ENERGY.BATTERIES_STORAGE", "NUCLEAR",
			"ENVIRONMENT.AIR_POLLUTION");

	private static final String ANY = "SELECT id FROM listing WHERE %s ORDER BY id";

	private static final String PUBLISHED = "status = 'PUBLISHED'";

	private final MockMvcTester mvc;

	private final SignedIn signedIn;

	private final TestAccounts accounts;

	private final Market market;

	private final JobDriver jobs;

	private final JdbcClient jdbc;

	private final List<OrganizationId> owners = new ArrayList<>();

	private final List<AccountId> editors = new ArrayList<>();

	private final Map<Deed, Integer> done = new EnumMap<>(Deed.class);

	private AccountId operator;

	private Random random;

	private int number;

	RandomMarket(MockMvcTester mvc, SignedIn signedIn, TestAccounts accounts, Market market, JobDriver jobs,
			JdbcClient jdbc) {
		this.mvc = mvc;
		this.signedIn = signedIn;
		this.accounts = accounts;
		this.market = market;
		this.jobs = jobs;
		this.jdbc = jdbc;
	}

	void open(Random source) {
		this.random = source;
		this.owners.clear();
		this.editors.clear();
		this.done.clear();
		for (var n = 0; n < 4; n++) {
			var owner = this.market.organization("机构" + n, any(REGIONS),
					(n % 2 == 0) ? OrganizationKind.UNIVERSITY : OrganizationKind.COMPANY);
			this.owners.add(owner);
			this.editors.add(this.accounts.member(owner, MemberRole.EDITOR));
		}
		// who is trusted publishes at once
		this.jdbc.sql("UPDATE organization SET trusted = TRUE").update();
		this.operator = this.accounts.operator();
	}

	/**
	 * Somebody does something.
	 */
	void doSomething() {
		var deeds = new ArrayList<>(OFTEN);
		deeds.addAll(List.of(Deed.values()));
		var deed = any(deeds);
		if (did(deed)) {
			this.done.merge(deed, 1, Integer::sum);
		}
	}

	/** What was done how often. */
	Map<Deed, Integer> done() {
		return this.done;
	}

	private boolean did(Deed deed) {
		return switch (deed) {
			case PUBLISH -> publish("achievements", achievement());
			case PUBLISH_NEED -> publish("needs", need());
			case DRAFT -> worked(post("/api/achievements", achievement(), null, any(this.editors)));
			case EDIT -> edit("kind = 'ACHIEVEMENT'", "achievements", achievement());
			case EDIT_NEED -> edit("kind = 'NEED'", "needs", need());
			case WITHDRAW -> act("withdrawal", "{}", PUBLISHED);
			case CONFIRM -> act("confirmation", null, PUBLISHED);
			case RENEW -> act("renewal", null, "status = 'EXPIRED'");
			case FULFIL -> act("fulfilment", null, "kind = 'NEED' AND " + PUBLISHED);
			case DELETE -> delete();
			case EXPIRE -> expire();
			case SUSPEND -> decide("suspension", "{'reason': '材料存疑'}");
			case REINSTATE -> decide("reinstatement", null);
			case RENAME -> rename();
		};
	}

	private boolean publish(String path, String content) {
		var editor = any(this.editors);
		var begun = post("/api/" + path, content, null, editor);
		return worked(begun) && submit(id(begun), editor);
	}

	private boolean submit(String id, AccountId editor) {
		return worked(post("/api/listings/" + id + "/submission", "{'declaredUnclassified': true}", id, editor));
	}

	private boolean edit(String which, String path, String content) {
		var listing = listing(which);
		if (listing == null) {
			return false;
		}
		var editor = editorOf(listing);
		var saved = calls().put("/api/" + path + "/" + listing + "/draft", content, version(listing), as(editor));
		return worked(saved) && submit(listing, editor);
	}

	private boolean act(String what, String body, String which) {
		var listing = listing(which);
		return listing != null
				&& worked(post("/api/listings/" + listing + "/" + what, body, listing, editorOf(listing)));
	}

	private boolean delete() {
		var draft = listing("status = 'DRAFT'");
		return draft != null && worked(calls().delete("/api/listings/" + draft, as(editorOf(draft))));
	}

	private boolean expire() {
		var listing = listing(PUBLISHED);
		if (listing == null) {
			return false;
		}
		this.jdbc.sql("UPDATE listing SET expires_on = '2026-01-01' WHERE id = ?").param(listing).update();
		return this.jobs.run("expire-listings").isPresent();
	}

	private boolean decide(String what, String body) {
		var owner = any(this.owners).value();
		return worked(calls().post("/api/organizations/" + owner + "/" + what, body, ifMatch("organization", owner),
				as(this.operator)));
	}

	private boolean rename() {
		var owner = any(this.owners).value();
		return worked(calls().put("/api/organizations/" + owner, """
				{'name': '改名机构%d', 'kind': 'UNIVERSITY', 'region': '%s', 'highTech': false, 'specialized': false,
				 'contactName': '联系人'}""".formatted(++this.number, any(REGIONS)), ifMatch("organization", owner),
				as(this.operator)));
	}

	private String achievement() {
		return """
				{'content': {'title': '成果%d', 'summary': '概述%d', 'field': '%s', 'stage': 'SAMPLE', 'inventors': [],
				 'keywords': ['节能'], 'industries': [], 'indicators': [], 'intellectualProperty': [], 'wants': [],
				 'transferModes': ['SERVICE'], 'allowedRegions': [], 'attachments': [], 'visibility': '%s'}}"""
			.formatted(++this.number, this.number, any(FIELDS), visibility());
	}

	private String need() {
		return """
				{'content': {'title': '需求%d', 'kind': 'PROBLEM', 'problem': '问题%d', 'field': '%s', 'keywords': [],
				 'industries': [], 'indicators': [], 'transferModes': [], 'preferredRegions': [], 'excludedRegions': [],
				 'attachments': [], 'wantsBroker': false, 'anonymous': %s, 'visibility': '%s'}}"""
			.formatted(++this.number, this.number, any(FIELDS), this.random.nextBoolean(), visibility());
	}

	private String visibility() {
		return any(List.of("PUBLIC", "PUBLIC", "MEMBERS"));
	}

	private String listing(String which) {
		var all = this.jdbc.sql(ANY.formatted(which)).query(String.class).list();
		return all.isEmpty() ? null : any(all);
	}

	private AccountId editorOf(String listing) {
		var owner = this.jdbc.sql("SELECT organization_id FROM listing WHERE id = ?")
			.param(listing)
			.query(Long.class)
			.single();
		return this.editors.get(this.owners.indexOf(new OrganizationId(owner)));
	}

	private MvcTestResult post(String uri, String body, String listing, AccountId account) {
		return (listing == null) ? calls().post(uri, body, as(account))
				: calls().post(uri, body, version(listing), as(account));
	}

	private RequestPostProcessor version(String listing) {
		return ifMatch("listing", Long.parseLong(listing));
	}

	private RequestPostProcessor ifMatch(String table, long id) {
		var version = this.jdbc.sql("SELECT version FROM " + table + " WHERE id = ?")
			.param(id)
			.query(Long.class)
			.single();
		return (request) -> {
			request.addHeader(HttpHeaders.IF_MATCH, "\"" + version + "\"");
			return request;
		};
	}

	private RequestPostProcessor as(AccountId account) {
		return this.signedIn.as(account);
	}

	private Calls calls() {
		return new Calls(this.mvc);
	}

	private static boolean worked(MvcTestResult answer) {
		var status = answer.getResponse().getStatus();
		if (status >= 500 || status == 400) {
			throw new AssertionError("Answered with " + status + ": " + answer.getResponse());
		}
		return status < 300;
	}

	private static String id(MvcTestResult begun) {
		var location = begun.getResponse().getHeader(HttpHeaders.LOCATION);
		return location.split("/")[3];
	}

	private <T> T any(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

}
