package io.techbridge.marketplace.listings.editing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.ContentJson;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.core.Scores;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.OrganizationId;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class DraftControllerIT {

	private static final Scores FAIR = new Scores(3, 3, 3, 3);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private JdbcClient jdbc;

	private Calls calls;

	private OrganizationId owner;

	private RequestPostProcessor editor;

	@BeforeEach
	void emptyMarket() {
		this.market.clearRows();
		this.calls = new Calls(this.mvc);
		this.owner = this.market.organization("津北涂装有限公司", "120116", OrganizationKind.COMPANY);
		this.editor = this.signedIn.as(this.accounts.member(this.owner, MemberRole.EDITOR));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"'minTrl': 12 | content.minTrl", //
			"'field': 'NO_SUCH' | content.field", //
			"'field': 'no field' | content.field", //
			"'preferredRegions': ['990000'] | content.preferredRegions", //
			"'keywords': ['1','2','3','4','5','6','7','8','9','10','11'] | content.keywords", //
			"'budget': {'minFen': 200, 'maxFen': 100, 'negotiable': false} | content.budget", //
			"'indicators': [{'name': '寿命', 'operator': 'GE'}] | content.indicators[0].value", //
			"'rewardFen': -1 | content.rewardFen" })
	void whatCanBeInNoDraftIsRefusedByTheNameOfItsField(String property, String field) {
		assertThat(this.calls.post("/api/needs", "{'content': {'title': '涂层', %s}}".formatted(property), this.editor))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.contains(field);
	}

	@Test
	void whoSavesAnOlderVersionIsToldSo() {
		var id = this.market.draft(this.owner, Market.fullNeed("涂层脱落"));
		var body = "{'content': {'title': '涂层容易脱落'}}";

		assertThat(this.calls.put("/api/needs/" + id + "/draft", body, this.editor, version(0))).hasStatusOk();
		assertThat(this.calls.put("/api/needs/" + id + "/draft", body, this.editor, version(0))).hasStatus(412);
	}

	@Test
	void aFormCannotSayWhichFilesBelongToAListing() {
		var answer = this.calls.post("/api/needs", "{'content': {'title': '涂层', 'attachments': ['77']}}", this.editor);

		assertThat(answer).hasStatus(201).bodyJson().extractingPath("$.content.attachments").asArray().isEmpty();
	}

	@Test
	void whatIsIncompleteIsNotHandedIn() {
		var id = this.market.draft(this.owner, NeedContentBuilder.builder().title("涂层脱落").build());

		assertThat(submit(id, true)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly("kind", "problem", "field");
	}

	@Test
	void withoutTheDeclarationNothingIsHandedIn() {
		var id = this.market.draft(this.owner, Market.fullNeed("涂层脱落"));

		assertThat(submit(id, false)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("declaredUnclassified");
	}

	@Test
	void onlyVerifiedOrganizationsHandIn() {
		var id = this.market.draft(this.owner, Market.fullNeed("涂层脱落"));
		this.jdbc.sql("UPDATE organization SET status = 'PENDING' WHERE id = ?").param(this.owner.value()).update();

		assertThat(submit(id, true)).hasStatus(409);
	}

	@Test
	void aTrustedOwnerPublishesAtOnce() {
		this.jdbc.sql("UPDATE organization SET trusted = TRUE WHERE id = ?").param(this.owner.value()).update();
		var id = this.market.draft(this.owner, Market.fullNeed("涂层脱落"));

		assertThat(submit(id, true)).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("PUBLISHED");
		assertThat(this.jdbc.sql("SELECT awaits FROM listing").query(String.class).single()).isEqualTo("SAMPLE");
	}

	@Test
	void aPolishedSentenceGoesLiveWithoutReviewAndAChangedFigureDoesNot() {
		var text = "锌铝涂层在 240 小时中性盐雾试验后成片脱落，客户要求 1000 小时不起泡。".repeat(5);
		var content = NeedContentBuilder.builder(Market.fullNeed("涂层脱落")).problem(text).build();
		var id = this.market.listing(this.owner, content,
				(draft) -> draft.submit(false, false, null, Instant.now(), Market.TODAY)
					.approve(FAIR, null, Instant.now(), Market.TODAY));

		assertThat(edited(id, content.problem().replaceFirst("成片脱落", "成片剥落"))).bodyJson()
			.extractingPath("$.goesLive")
			.isEqualTo(true);
		assertThat(edited(id, content.problem().replaceFirst("1000", "1100"))).bodyJson()
			.extractingPath("$.goesLive")
			.isEqualTo(false);
	}

	private MvcTestResult edited(ListingId id, String problem) {
		var listing = this.market.listing(id);
		var json = "{'content': %s}".formatted(
				ContentJson.tree(NeedContentBuilder.builder((NeedContent) listing.content()).problem(problem).build()));
		assertThat(this.calls.put("/api/needs/" + id + "/draft", json, this.editor, version(listing.version())))
			.hasStatusOk();
		return this.calls.get("/api/listings/" + id + "/submission-check", this.editor);
	}

	@Test
	void theListCountsEachStateAndFindsWordsAndNumbers() {
		this.market.draft(this.owner, Market.fullNeed("涂层脱落"));
		this.market.submitted(this.owner, Market.fullNeed("焊缝开裂"));
		this.market.submitted(this.market.organization("别的公司", "120116", OrganizationKind.COMPANY),
				Market.fullNeed("焊缝开裂"));

		var answer = this.calls.get("/api/listings?status=SUBMITTED", this.editor);

		assertThat(answer).bodyJson().extractingPath("$.items[*].title").asArray().containsExactly("焊缝开裂");
		assertThat(answer).bodyJson()
			.extractingPath("$.counts[?(@.status == 'DRAFT')].count")
			.asArray()
			.containsExactly(1);
		assertThat(this.calls.get("/api/listings?q=涂层", this.editor)).bodyJson().extractingPath("$.total").isEqualTo(1);
	}

	@Test
	void aRequestThatIsSentAgainBeginsOneDraft() {
		var first = begin("a1", this.editor);
		var again = begin("a1", this.editor);
		var other = begin("a2", this.editor);
		var colleague = begin("a1", this.signedIn.as(this.accounts.member(this.owner, MemberRole.EDITOR)));

		assertThat(again).hasStatus(201).bodyJson().extractingPath("$.id").isEqualTo(id(first));
		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM listing").query(Integer.class).single()).isEqualTo(3);
		assertThat(List.of(other, colleague)).allSatisfy((answer) -> assertThat(answer).hasStatus(201));
		assertThat(begin("a".repeat(101), this.editor)).hasStatus(400);
	}

	@Test
	void requestsAreForgottenAfterTwoDays() {
		begin("a1", this.editor);
		assertThat(this.jobs.run("forget-begun-drafts")).isEmpty();

		this.jdbc.sql("UPDATE begun_draft SET begun_at = begun_at - INTERVAL 3 DAY").update();

		assertThat(this.jobs.run("forget-begun-drafts")).contains(Message.of("job.removed", 1));
	}

	private static String id(MvcTestResult answer) {
		return Objects.requireNonNull(answer.getResponse().getHeader(HttpHeaders.LOCATION)).replaceAll("\\D", "");
	}

	private MvcTestResult begin(String key, RequestPostProcessor who) {
		return this.mvc.post()
			.uri("/api/needs")
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"content\": {\"title\": \"涂层脱落\"}}")
			.with(csrf())
			.with(who)
			.exchange();
	}

	@Test
	void theListTellsWhatExpiresSoonAndWhichEditsWereHandedBack() {
		var soon = this.market.need(this.owner, "涂层脱落");
		var later = this.market.need(this.owner, "焊缝开裂");
		var expired = this.market.need(this.owner, "轴承过热");
		this.jdbc.sql("UPDATE listing SET expires_on = '2026-12-20' WHERE id = ?").param(soon.value()).update();
		this.jdbc.sql("UPDATE listing SET expires_on = '2026-12-21', pending_status = 'CHANGES_REQUESTED' WHERE id = ?")
			.param(later.value())
			.update();
		this.jdbc.sql("UPDATE listing SET expires_on = '2026-11-20', status = 'EXPIRED' WHERE id = ?")
			.param(expired.value())
			.update();

		var expiring = this.calls.get("/api/listings?expiresBefore=2026-12-21", this.editor);
		var handedBack = this.calls.get("/api/listings?pendingStatus=CHANGES_REQUESTED", this.editor);

		assertThat(expiring).bodyJson().extractingPath("$.items[*].id").asArray().containsExactly(soon.toString());
		assertThat(expiring).bodyJson().extractingPath("$.total").isEqualTo(1);
		assertThat(handedBack).bodyJson().extractingPath("$.items[*].id").asArray().containsExactly(later.toString());
		assertThat(this.calls.get("/api/listings?kind=NEED&size=1", this.editor)).bodyJson()
			.extractingPath("$.editCounts")
			.asArray()
			.containsExactly(Map.of("status", "CHANGES_REQUESTED", "count", 1));
	}

	@Test
	void needsOfEarlierTimesAreRatedWithoutBecomingAnotherVersion() {
		var id = this.market.need(this.owner, "涂层脱落");
		var before = this.market.listing(id);
		this.jdbc.sql("UPDATE listing SET clarity = NULL").update();

		assertThat(this.jobs.run("complete-clarity")).contains(Message.of("job.clarity-rated", 1));

		assertThat(before.excerpt().clarity()).isPositive();
		assertThat(this.market.listing(id)).isEqualTo(before);
		assertThat(this.jobs.run("complete-clarity")).isEmpty();
	}

	@Test
	void anotherOrganizationsDraftDoesNotExist() {
		var other = this.market.draft(this.market.organization("别的公司", "120116", OrganizationKind.COMPANY),
				Market.fullNeed("焊缝开裂"));

		assertThat(this.calls.get("/api/needs/" + other, this.editor)).hasStatus(404);
		assertThat(this.calls.get("/api/needs/" + other + "/draft", this.editor)).hasStatus(404);
	}

	@Test
	void theNumberOfTheListGoesOnWithTheCopy() {
		var id = this.market.listing(this.owner, Market.fullNeed("涂层脱落"),
				(draft) -> draft.numbered("N-1").submit(true, false, null, Instant.now(), Market.TODAY).withdraw());

		var copy = this.calls.post("/api/listings/" + id + "/copies", null, this.editor);

		assertThat(copy).hasStatus(201).bodyJson().extractingPath("$.externalId").isEqualTo("N-1");
		assertThat(this.market.listing(id).externalId()).isNull();
	}

	private MvcTestResult submit(ListingId id, boolean declared) {
		return this.calls.post("/api/listings/" + id + "/submission",
				"{'declaredUnclassified': %s}".formatted(declared), this.editor, version(0));
	}

	private static RequestPostProcessor version(long version) {
		return (request) -> {
			request.addHeader(HttpHeaders.IF_MATCH, "\"" + version + "\"");
			return request;
		};
	}

}
