package io.techbridge.marketplace.matches;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import io.techbridge.matching.RegionCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ExplanationIT {

	private static final String TITLE = "退役动力电池快速分选";

	private static final RequestPostProcessor VISITOR = (request) -> request;

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

	private OrganizationId asking;

	private OrganizationId offering;

	@BeforeEach
	void twoSides() {
		this.market.clear();
		this.calls = new Calls(this.mvc);
		this.asking = this.market.organization("津北制造公司", "120116", OrganizationKind.COMPANY);
		this.offering = this.market.organization("云山大学", "110108", OrganizationKind.UNIVERSITY);
	}

	@Test
	void aListedPairIsExplainedAsItsListShowsIt() {
		var need = this.market.need(this.asking, TITLE);
		var achievement = this.market.achievement(this.offering, TITLE + "与梯次利用");
		this.market.index();

		var told = explanation(need, achievement, VISITOR);
		var listed = body("/api/needs/%s/matches".formatted(need), VISITOR);

		assertThat(JsonPath.<Object>read(told, "$.rank")).isEqualTo(1);
		assertThat(JsonPath.<Object>read(told, "$.exclusions")).isEqualTo(List.of());
		assertThat(JsonPath.<Object>read(told, "$.score"))
			.isEqualTo(JsonPath.<Object>read(listed, "$.matches[0].score"));
		assertThat(JsonPath.<Object>read(told, "$.components"))
			.isEqualTo(JsonPath.read(listed, "$.matches[0].components"));
		assertThat(JsonPath.<Object>read(told, "$.indicators[0].asked")).isEqualTo("成本降低10%");
		assertThat((String) JsonPath.read(told, "$.achievement.title")).isEqualTo(TITLE + "与梯次利用");
		assertThat((String) JsonPath.read(told, "$.likelihood")).isNotBlank();
	}

	@Test
	void aPairThatAConditionKeepsOutSaysWhich() {
		var need = this.market.publish(this.asking,
				NeedContentBuilder.builder(Market.fullNeed(TITLE))
					.preferredRegions(List.of())
					.excludedRegions(List.of(new RegionCode("110000")))
					.build());
		var achievement = this.market.achievement(this.offering, TITLE + "与梯次利用");
		this.market.index();

		var told = explanation(need, achievement, VISITOR);

		assertThat(JsonPath.<Object>read(told, "$.exclusions.length()")).isEqualTo(1);
		assertThat((String) JsonPath.read(told, "$.exclusions[0]")).contains("北京");
		assertThat(told).doesNotContain("\"rank\"");
	}

	@Test
	void aPairThatIsNotRelatedIsExplainedToo() {
		var need = this.market.need(this.asking, TITLE);
		var achievement = this.market.achievement(this.offering, "水稻耐盐碱品种选育");
		this.market.index();

		var told = explanation(need, achievement, VISITOR);

		assertThat(JsonPath.<Object>read(told, "$.grade")).isIn("NONE", "WEAK");
		assertThat(((List<?>) JsonPath.read(told, "$.components"))).isNotEmpty();
	}

	@Test
	void whatTheAskerMayNotSeeIsNotExplained() {
		var need = this.market.need(this.asking, TITLE);
		var hidden = this.market.publish(this.offering,
				AchievementContentBuilder.builder(Market.fullAchievement(TITLE))
					.visibility(Visibility.MEMBERS)
					.build());
		var draft = this.market.draft(this.offering, Market.fullAchievement(TITLE));
		this.market.index();
		var member = this.signedIn.as(this.accounts.member(this.asking, MemberRole.VIEWER));

		assertThat(this.calls.get(uri(need, hidden), VISITOR)).hasStatus(404);
		assertThat(this.calls.get(uri(need, hidden), member)).hasStatusOk();
		assertThat(this.calls.get(uri(need, draft), member)).hasStatus(404);
		assertThat(this.calls.get(uri(hidden, need), member)).hasStatus(404);
		assertThat(this.calls.get("/api/needs/1/matches/2/explanation", member)).hasStatus(404);
	}

	@Test
	void whatIsNotOnTheMarketHasNothingToCompare() {
		var need = this.market.need(this.asking, TITLE);
		var draft = this.market.draft(this.offering, Market.fullAchievement(TITLE));
		this.market.index();
		var owner = this.signedIn.as(this.accounts.member(this.offering, MemberRole.VIEWER));

		assertThat(this.calls.get(uri(need, draft), owner)).hasStatus(409);
	}

	@Test
	void theMarkOfTheOtherSideHasNoPartInAnExplanation() {
		var need = this.market.need(this.asking, TITLE);
		var achievement = this.market.achievement(this.offering, TITLE + "与梯次利用");
		this.market.index();
		var company = this.signedIn.as(this.accounts.member(this.asking, MemberRole.EDITOR));
		var university = this.signedIn.as(this.accounts.member(this.offering, MemberRole.EDITOR));
		this.calls.put("/api/needs/%s/matches/%s/mark".formatted(need, achievement),
				"{'mark': 'DISMISSED', 'reason': 'OTHER', 'remark': '已有供应商'}", company);

		assertThat(explanation(need, achievement, company)).contains("已有供应商");
		assertThat(explanation(need, achievement, university)).doesNotContain("已有供应商", "DISMISSED");
	}

	@Test
	void theFirstLookOfEachSideIsRemembered() {
		var need = this.market.need(this.asking, TITLE);
		var achievement = this.market.achievement(this.offering, TITLE + "与梯次利用");
		this.market.index();
		var company = this.signedIn.as(this.accounts.member(this.asking, MemberRole.VIEWER));
		var colleague = this.signedIn.as(this.accounts.member(this.asking, MemberRole.EDITOR));

		explanation(need, achievement, VISITOR);
		explanation(need, achievement, this.signedIn.as(this.accounts.operator()));
		assertThat(views()).isZero();

		explanation(need, achievement, company);
		explanation(need, achievement, colleague);
		body("/api/needs/%s/matches".formatted(need), colleague);
		assertThat(views()).isEqualTo(1);

		explanation(need, achievement, this.signedIn.as(this.accounts.member(this.offering, MemberRole.VIEWER)));
		assertThat(views()).isEqualTo(2);
	}

	@Test
	void whatAShortListLeavesOutHasNotBeenSeen() {
		var need = this.market.need(this.asking, TITLE);
		this.market.achievement(this.offering, TITLE + "与梯次利用");
		this.market.achievement(this.offering, TITLE + "装备");
		this.market.index();
		var company = this.signedIn.as(this.accounts.member(this.asking, MemberRole.VIEWER));

		body("/api/needs/%s/matches?limit=1".formatted(need), company);
		assertThat(views()).isEqualTo(1);

		body("/api/needs/%s/matches".formatted(need), company);
		assertThat(views()).isEqualTo(2);
	}

	@Test
	void aListCanBeTakenAlongWithThePartsOfItsScores() {
		var need = this.market.need(this.asking, TITLE);
		this.market.achievement(this.offering, "=" + TITLE + "与梯次利用");
		this.market.index();
		var member = this.signedIn.as(this.accounts.member(this.asking, MemberRole.VIEWER));

		var file = body("/api/exports/matches?format=csv&needId=" + need, member);

		assertThat(file.lines().toList()).hasSize(2);
		assertThat(file).contains("'=" + TITLE).contains("云山大学", "成本降低10%");
		for (var uri : Set.of("/api/exports/matches",
				"/api/exports/matches?needId=%s&achievementId=%s".formatted(need, need))) {
			assertThat(this.calls.get(uri, member)).hasStatus(400);
		}
	}

	private long views() {
		return this.jdbc.sql("SELECT COUNT(*) FROM match_first_view").query(Long.class).single();
	}

	private String explanation(ListingId need, ListingId achievement, RequestPostProcessor caller) {
		return body(uri(need, achievement), caller);
	}

	private static String uri(ListingId need, ListingId achievement) {
		return "/api/needs/%s/matches/%s/explanation".formatted(need, achievement);
	}

	private String body(String uri, RequestPostProcessor caller) {
		var answer = this.calls.get(uri, caller);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
