package io.techbridge.marketplace.listings.reviews;

import java.time.Instant;
import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.core.Scores;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
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

@ApplicationTest
class ReviewControllerIT {

	private static final String SCORES = "'scores': {'substance': 3, 'clarity': 3, 'cooperation': 3, 'form': 3}";

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

	private OrganizationId owner;

	private AccountId author;

	private RequestPostProcessor operator;

	@BeforeEach
	void emptyMarket() {
		this.market.clearRows();
		this.calls = new Calls(this.mvc);
		this.owner = this.market.organization("云山大学", "110108");
		this.author = this.accounts.member(this.owner, MemberRole.EDITOR);
		this.operator = this.signedIn.as(this.accounts.operator());
	}

	@Test
	void aReturnNeedsACommentAndTellsTheAuthor() {
		var id = submitted("光伏组件回收");

		assertThat(decide(id, 0, "{'decision': 'REQUEST_CHANGES'}")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("comment");
		assertThat(decide(id, 0, "{'decision': 'REQUEST_CHANGES', 'comment': '请补充技术指标'}")).hasStatusOk();

		assertThat(this.market.listing(id).status()).isEqualTo(Status.CHANGES_REQUESTED);
		assertThat(this.jdbc.sql("SELECT kind FROM notification WHERE account_id = ?")
			.param(this.author.value())
			.query(String.class)
			.list()).containsExactly("listing-changes-requested");
		assertThat(this.calls.get("/api/achievements/" + id + "/draft", this.signedIn.as(this.author))).bodyJson()
			.extractingPath("$.review.comment")
			.isEqualTo("请补充技术指标");
	}

	@Test
	void nothingIsApprovedWithAZeroOrWithoutScores() {
		var id = submitted("光伏组件回收");

		assertThat(decide(id, 0, "{'decision': 'APPROVE'}")).hasStatus(400);
		assertThat(decide(id, 0, "{'decision': 'APPROVE', %s}".formatted(SCORES.replace("'form': 3", "'form': 0"))))
			.hasStatus(409);
		assertThat(this.market.listing(id).status()).isEqualTo(Status.SUBMITTED);
	}

	@Test
	void twoOperatorsDoNotDecideAboutTheSame() {
		var id = submitted("光伏组件回收");
		decide(id, 0, "{'decision': 'APPROVE', %s}".formatted(SCORES));

		assertThat(decide(id, 0, "{'decision': 'REJECT', 'comment': '重复'}")).hasStatus(412);
		assertThat(this.market.listing(id).status()).isEqualTo(Status.PUBLISHED);
	}

	@Test
	void whatBelongsToASuspendedOwnerIsNotApproved() {
		var id = submitted("光伏组件回收");
		this.jdbc.sql("UPDATE organization SET status = 'SUSPENDED'").update();

		assertThat(decide(id, 0, "{'decision': 'APPROVE', %s}".formatted(SCORES))).hasStatus(409);
	}

	@Test
	void aBatchDoesWhatItCanAndSaysWhatItCannot() {
		var one = submitted("光伏组件回收");
		var changed = submitted("电解水制氢");

		var answer = this.calls.post("/api/reviews/batch", """
				{'decision': 'APPROVE', %s, 'items': [{'id': '%s', 'version': '0'}, {'id': '%s', 'version': '7'}]}"""
			.formatted(SCORES, one, changed), this.operator);

		assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.done").asArray().containsExactly(one.toString());
		assertThat(answer).bodyJson().extractingPath("$.failed[0].id").isEqualTo(changed.toString());
		assertThat(this.market.listing(one).status()).isEqualTo(Status.PUBLISHED);
		assertThat(this.market.listing(changed).status()).isEqualTo(Status.SUBMITTED);
	}

	@Test
	void anOwnerIsToldOnceOfABatch() {
		var one = submitted("光伏组件回收");
		var two = submitted("电解水制氢");
		var company = this.market.organization("津北制造公司", "120116", OrganizationKind.COMPANY);
		var buyer = this.accounts.member(company, MemberRole.EDITOR);
		var need = this.market.submitted(company, Market.fullNeed("涂层脱落"));

		this.calls.post("/api/reviews/batch", """
				{'decision': 'APPROVE', %s, 'items': [{'id': '%s', 'version': '0'}, {'id': '%s', 'version': '0'},
				  {'id': '%s', 'version': '0'}]}""".formatted(SCORES, one, need, two), this.operator);

		assertThat(told(this.author)).containsExactly("listings-published /workspace/achievements");
		assertThat(told(buyer)).containsExactly("listing-published /workspace/listings/" + need);
	}

	private List<String> told(AccountId person) {
		return this.jdbc.sql("SELECT CONCAT(kind, ' ', link) FROM notification WHERE account_id = ?")
			.param(person.value())
			.query(String.class)
			.list();
	}

	@Test
	void theQueueIsFilteredAndSampled() {
		submitted("光伏组件回收");
		submitted("电解水制氢");
		this.market.submitted(this.market.organization("津北制造公司", "120116", OrganizationKind.COMPANY),
				Market.fullNeed("涂层脱落"));

		assertThat(this.calls.get("/api/reviews?kind=ACHIEVEMENT&q=光伏", this.operator)).bodyJson()
			.extractingPath("$.items[*].title")
			.asArray()
			.containsExactly("光伏组件回收");
		assertThat(this.calls.get("/api/reviews?field=NEW_ENERGY", this.operator)).bodyJson()
			.extractingPath("$.total")
			.isEqualTo(3);
		assertThat(this.calls.get("/api/reviews?sample=2", this.operator)).bodyJson()
			.extractingPath("$.items.length()")
			.isEqualTo(2);
	}

	@Test
	void anEditIsShownAgainstWhatWasLastApproved() {
		var edited = AchievementContentBuilder.builder(Market.fullAchievement("光伏组件回收")).trl(9).build();
		var id = this.market.listing(this.owner, Market.fullAchievement("光伏组件回收"),
				(draft) -> draft.submit(false, false, null, Instant.now(), Market.TODAY)
					.approve(new Scores(3, 3, 3, 3), null, Instant.now(), Market.TODAY)
					.edit(edited, null, Instant.now())
					.submit(false, false, null, Instant.now(), Market.TODAY));

		assertThat(this.calls.get("/api/reviews/" + id, this.operator)).bodyJson().isLenientlyEqualTo("""
				{ "cause": "CHANGE", "achievement": { "trl": 9 }, "beforeAchievement": { "trl": 7 },
				  "changes": [{ "field": "trl", "before": 7, "after": 9 }] }""");
	}

	private ListingId submitted(String title) {
		return this.market.listing(this.owner, Market.fullAchievement(title),
				(draft) -> draft.submit(false, false, this.author, Instant.now(), Market.TODAY));
	}

	private MvcTestResult decide(ListingId id, long version, String verdict) {
		return this.calls.post("/api/reviews/" + id, verdict, this.operator, (request) -> {
			request.addHeader(HttpHeaders.IF_MATCH, "\"" + version + "\"");
			return request;
		});
	}

}
