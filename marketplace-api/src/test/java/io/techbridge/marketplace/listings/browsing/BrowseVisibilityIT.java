package io.techbridge.marketplace.listings.browsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists, totals, facets, suggestions and similar listings hold for each kind of caller
 * what that caller may see, and count nothing else.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowseVisibilityIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String PARK = "TIANKAI";

	/** What stands in listings that only some may see, or names their owners. */
	private static final List<String> FOR_MEMBERS = List.of("会员成果", "会员需求", "会员专用词", "内部大学", "内部公司");

	private static final List<String> NEVER = List.of("隐名公司", "停牌大学", "停牌成果", "未核大学", "未核成果");

	/** Who looks, and whether they see what is for members. */
	enum Onlooker {

		VISITOR(false), NEWCOMER(false), MEMBER_OF_PENDING(false), MEMBER_OF_SUSPENDED(false), MEMBER(true),
		PARK_ADMINISTRATOR(true), OPERATOR(true);

		private final boolean seesAll;

		Onlooker(boolean seesAll) {
			this.seesAll = seesAll;
		}

	}

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

	private final Map<Onlooker, AccountId> people = new HashMap<>();

	private ListingId open;

	private ListingId forMembers;

	private ListingId anonymous;

	private ListingId openNeed;

	private ListingId needForMembers;

	@BeforeAll
	void openTheMarket() {
		this.market.clear();
		var university = owner("公开大学", "110108", OrganizationKind.UNIVERSITY, null);
		var inner = owner("内部大学", "120116", OrganizationKind.UNIVERSITY, PARK);
		var hidden = owner("隐名公司", "110114", OrganizationKind.COMPANY, PARK);
		var innerCompany = owner("内部公司", "120116", OrganizationKind.COMPANY, null);
		var suspended = owner("停牌大学", "110108", OrganizationKind.UNIVERSITY, null);
		var pending = owner("未核大学", "110108", OrganizationKind.UNIVERSITY, null);
		this.open = this.market.achievement(university, "动力电池回收公开成果");
		this.market.achievement(university, "动力电池回收公开成果之二");
		this.forMembers = this.market.publish(inner,
				AchievementContentBuilder.builder(Market.fullAchievement("动力电池回收会员成果"))
					.keywords(List.of("会员专用词"))
					.visibility(Visibility.MEMBERS)
					.build());
		this.market.achievement(suspended, "动力电池回收停牌成果");
		this.market.achievement(pending, "动力电池回收未核成果");
		this.anonymous = this.market.publish(hidden,
				NeedContentBuilder.builder(Market.fullNeed("动力电池回收隐名需求")).anonymous(true).build());
		this.openNeed = this.market.need(owner("公开公司", "110114", OrganizationKind.COMPANY, null), "动力电池回收公开需求");
		this.needForMembers = this.market.publish(innerCompany,
				NeedContentBuilder.builder(Market.fullNeed("动力电池回收会员需求")).visibility(Visibility.MEMBERS).build());
		status(suspended, "SUSPENDED");
		status(pending, "PENDING");
		this.people.put(Onlooker.NEWCOMER, this.accounts.newcomer());
		this.people.put(Onlooker.MEMBER_OF_PENDING, this.accounts.member(pending, MemberRole.ADMIN));
		this.people.put(Onlooker.MEMBER_OF_SUSPENDED, this.accounts.member(suspended, MemberRole.ADMIN));
		this.people.put(Onlooker.MEMBER, this.accounts.member(university, MemberRole.VIEWER));
		this.people.put(Onlooker.PARK_ADMINISTRATOR, this.accounts.parkAdministrator(new ParkCode(PARK)));
		this.people.put(Onlooker.OPERATOR, this.accounts.operator());
		this.market.index();
	}

	private OrganizationId owner(String name, String region, OrganizationKind kind, String park) {
		var owner = this.market.organization(name, region, kind);
		this.jdbc.sql("UPDATE organization SET park = ? WHERE id = ?").params(park, owner.value()).update();
		return owner;
	}

	private void status(OrganizationId owner, String status) {
		this.jdbc.sql("UPDATE organization SET status = ? WHERE id = ?").params(status, owner.value()).update();
	}

	@ParameterizedTest
	@EnumSource
	void everyListHoldsAndCountsWhatTheCallerMaySee(Onlooker onlooker) {
		for (var list : List.of("/api/achievements?size=100", "/api/achievements?q=动力电池&size=100")) {
			var page = get(list, onlooker);

			assertThat(titles(page)).as(list)
				.containsExactlyInAnyOrderElementsOf(onlooker.seesAll
						? List.of("动力电池回收公开成果", "动力电池回收公开成果之二", "动力电池回收会员成果") : List.of("动力电池回收公开成果", "动力电池回收公开成果之二"));
			assertCounted(page, achievementFacets());
		}
		for (var list : List.of("/api/needs?size=100", "/api/needs?q=动力电池&size=100")) {
			var page = get(list, onlooker);

			assertThat(titles(page)).as(list)
				.containsExactlyInAnyOrderElementsOf(onlooker.seesAll
						? List.of("动力电池回收隐名需求", "动力电池回收公开需求", "动力电池回收会员需求") : List.of("动力电池回收隐名需求", "动力电池回收公开需求"));
			assertCounted(page, needFacets());
		}
	}

	/** Each count is that of the listings shown, and so is the total. */
	private static void assertCounted(JsonNode page, Map<String, Function<JsonNode, Stream<String>>> facets) {
		assertThat(page.path("total").asInt()).isEqualTo(page.path("items").size());
		facets.forEach((name, values) -> {
			var expected = stream(page.path("items")).flatMap(values)
				.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
			assertThat(counts(page, name)).as(name).isEqualTo(expected);
		});
	}

	private static Map<String, Function<JsonNode, Stream<String>>> achievementFacets() {
		return Map.of("owner", (item) -> Stream.of(item.path("organization").path("id").asString()), "region",
				(item) -> regions(item.path("organization").path("region").asString()), "park", (item) -> parks(item),
				"stage", (item) -> Stream.of(item.path("stage").asString()), "trl",
				(item) -> Stream.of(item.path("trl").asString()), "mode",
				(item) -> stream(item.path("transferModes")).map(JsonNode::asString), "field",
				(item) -> fields(item.path("field").asString()));
	}

	private static Map<String, Function<JsonNode, Stream<String>>> needFacets() {
		return Map.of("owner",
				(item) -> isAnonymous(item) ? Stream.of() : Stream.of(item.path("organization").path("id").asString()),
				"region",
				(item) -> regions(
						isAnonymous(item) ? city(item.path("region").asString()) : item.path("region").asString()),
				"park", (item) -> parks(item), "kind", (item) -> Stream.of(item.path("kind").asString()), "field",
				(item) -> fields(item.path("field").asString()));
	}

	/** Who sees the owner nevertheless sees it in the item, not in the counts. */
	private static boolean isAnonymous(JsonNode item) {
		return item.path("anonymous").asBoolean();
	}

	/** Only one owner that may be named is in a park. */
	private static Stream<String> parks(JsonNode item) {
		return item.path("organization").path("name").asString("").equals("内部大学") ? Stream.of(PARK) : Stream.of();
	}

	private static Stream<String> regions(String code) {
		return Stream.of(code, city(code), code.substring(0, 2) + "0000").distinct();
	}

	private static String city(String code) {
		return code.startsWith("13") ? code.substring(0, 4) + "00" : code.substring(0, 2) + "0000";
	}

	private static Stream<String> fields(String code) {
		return Stream.of(code, code.split("\\.")[0]).distinct();
	}

	@ParameterizedTest
	@EnumSource
	void whatIsBeingTypedIsCompletedWithWhatTheCallerMaySee(Onlooker onlooker) {
		var typed = List.of("会员", "内部", "隐名公", "停牌", "未核", "动力电池回收");

		var told = typed.stream()
			.flatMap((text) -> Stream.of("/api/achievements/suggestions?q=" + text, "/api/needs/suggestions?q=" + text))
			.map((uri) -> get(uri, onlooker).toString())
			.collect(Collectors.joining());

		assertThat(told).contains("公开成果", "公开需求", "隐名需求").doesNotContain(NEVER);
		if (onlooker.seesAll) {
			assertThat(told).contains(FOR_MEMBERS);
		}
		else {
			assertThat(told).doesNotContain(FOR_MEMBERS);
		}
	}

	@ParameterizedTest
	@EnumSource
	void similarListingsAreThoseTheCallerMaySee(Onlooker onlooker) {
		assertThat(titles(get("/api/achievements/" + this.open + "/similar", onlooker)))
			.containsExactlyInAnyOrderElementsOf(
					onlooker.seesAll ? List.of("动力电池回收公开成果之二", "动力电池回收会员成果") : List.of("动力电池回收公开成果之二"));
		assertThat(titles(get("/api/needs/" + this.openNeed + "/similar", onlooker)))
			.containsExactlyInAnyOrderElementsOf(
					onlooker.seesAll ? List.of("动力电池回收隐名需求", "动力电池回收会员需求") : List.of("动力电池回收隐名需求"));
	}

	@Test
	void whoMayNotSeeAListingDoesNotSeeWhatIsLikeIt() {
		for (var uri : List.of("/api/achievements/" + this.forMembers + "/similar",
				"/api/needs/" + this.needForMembers + "/similar")) {
			assertThat(this.mvc.get().uri(uri)).hasStatus(404);
			assertThat(this.mvc.get().uri(uri).with(this.signedIn.as(this.people.get(Onlooker.MEMBER)))).hasStatusOk();
		}
	}

	@ParameterizedTest
	@EnumSource
	void matchesComputedOnDemandAreThoseTheCallerMaySee(Onlooker onlooker) {
		var achievements = get("/api/needs/" + this.openNeed + "/matches", onlooker).toString();
		var needs = get("/api/achievements/" + this.open + "/matches", onlooker).toString();

		assertThat(achievements + needs).contains("公开成果", "隐名需求").doesNotContain("停牌", "未核");
		assertThat(achievements.contains("会员成果")).isEqualTo(onlooker.seesAll);
		assertThat(needs.contains("会员需求")).isEqualTo(onlooker.seesAll);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPERATOR")
	void nothingGivesTheOwnerOfAnAnonymousNeedAway(Onlooker onlooker) {
		var owner = this.jdbc.sql("SELECT organization_id FROM listing WHERE id = ?")
			.param(this.anonymous.value())
			.query(String.class)
			.single();
		var uris = List.of("/api/needs", "/api/needs?q=动力电池", "/api/needs?q=隐名公司", "/api/needs?park=" + PARK,
				"/api/needs?owner=" + owner, "/api/needs?region=110114", "/api/needs/" + this.anonymous,
				"/api/needs/" + this.openNeed + "/similar", "/api/achievements/" + this.open + "/matches",
				"/api/needs/suggestions?q=隐名公");

		for (var uri : uris) {
			var answer = get(uri, onlooker).toString();
			// who asks for an owner by its id is told its name, and that nothing is
			// behind it
			var chosen = "{\"value\":\"%s\",\"count\":0,\"label\":\"隐名公司\"}".formatted(owner);
			assertThat(answer.replace(chosen, "")).as(uri).doesNotContain("隐名公司", owner);
		}
		assertThat(titles(get("/api/needs?park=" + PARK, onlooker))).isEmpty();
		assertThat(titles(get("/api/needs?owner=" + owner, onlooker))).isEmpty();
		assertThat(titles(get("/api/needs?region=110114", onlooker))).containsExactly("动力电池回收公开需求");
		assertThat(titles(get("/api/needs?region=110000", onlooker))).contains("动力电池回收隐名需求");
	}

	private static List<String> titles(JsonNode page) {
		return stream(page.path("items")).map((item) -> item.path("title").asString()).toList();
	}

	private static Map<String, Long> counts(JsonNode page, String facet) {
		return stream(page.path("facets")).filter((one) -> one.path("name").asString().equals(facet))
			.flatMap((one) -> stream(one.path("values")))
			.collect(Collectors.toMap((one) -> one.path("value").asString(), (one) -> one.path("count").asLong(),
					Long::sum, TreeMap::new));
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return array.valueStream();
	}

	private JsonNode get(String uri, Onlooker onlooker) {
		var request = this.mvc.get().uri(uri);
		var account = this.people.get(onlooker);
		var answer = ((account != null) ? request.with(this.signedIn.as(account)) : request).exchange();
		assertThat(answer).as(uri).hasStatusOk();
		return JSON.readTree(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
	}

}
