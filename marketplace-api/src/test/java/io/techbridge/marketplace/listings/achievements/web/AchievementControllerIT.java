package io.techbridge.marketplace.listings.achievements.web;

import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class AchievementControllerIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
	}

	@Test
	void anAchievementShowsEverythingPublic() {
		var id = this.market.achievement("退役动力电池梯次利用");

		assertThat(this.mvc.get().uri("/api/achievements/{id}", id)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{
				  "id": "%s",
				  "title": "退役动力电池梯次利用",
				  "organization": { "name": "云山大学", "region": "110108" },
				  "summary": "概述：退役动力电池梯次利用",
				  "description": "说明",
				  "applications": "应用于工厂",
				  "intellectualProperty": [{ "kind": "INVENTION", "note": "发明专利两项" }],
				  "keywords": ["节能", "示范"],
				  "field": "NEW_ENERGY.BATTERIES_STORAGE",
				  "listField": "ENERGY_SAVING",
				  "stage": "PILOT_TESTED",
				  "trl": 7,
				  "transferModes": ["ORDINARY_LICENSE", "SERVICE"],
				  "tryBeforePay": true,
				  "price": { "minFen": 1000000, "maxFen": 5000000, "negotiable": false },
				  "publishedOn": "2026-11-20"
				}""".formatted(id));
	}

	@Test
	void whatIsNotKnownIsAbsent() {
		var owner = this.market.organization("云山大学", "110108");
		var id = this.market.bareAchievement(owner, "光伏组件回收");

		assertThat(this.mvc.get().uri("/api/achievements/{id}", id)).bodyJson().isEqualTo("""
				{
				  "id": "%s",
				  "title": "光伏组件回收",
				  "organization": { "id": "%d", "name": "云山大学", "region": "110108" },
				  "status": "PUBLISHED",
				  "inventors": [],
				  "keywords": [],
				  "inContact": false,
				  "contracted": false,
				  "industries": [],
				  "indicators": [],
				  "intellectualProperty": [],
				  "transferModes": [],
				  "wants": [],
				  "allowedRegions": [],
				  "visibility": "PUBLIC",
				  "hasConfidentialPart": false,
				  "attachments": [],
				  "own": false,
				  "publishedOn": "2026-11-20",
				  "confirmedOn": "2026-11-20",
				  "expiresOn": "2027-11-20"
				}""".formatted(id, owner.value()), JsonCompareMode.STRICT);
	}

	@Test
	void theListIsSearchedByWordsFieldAndRegion() {
		var beijing = this.market.organization("云山大学", "110108");
		var tianjin = this.market.organization("海河研究所", "120116");
		var wanted = this.market.achievement(beijing, "动力电池梯次利用");
		this.market.achievement(tianjin, "动力电池回收");
		this.market.bareAchievement(beijing, "动力电池检测");
		this.market.achievement(beijing, "水稻育种");
		this.market.index();

		assertThat(this.mvc.get().uri("/api/achievements?q=电池&field=NEW_ENERGY&region=110000")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "total": 1, "totalExact": true, "items": [{ "id": "%s" }] }""".formatted(wanted));
	}

	@Test
	void aListTellsWhatItCanBeNarrowedDownBy() {
		var beijing = this.market.organization("云山大学", "110108");
		var tianjin = this.market.organization("海河研究所", "120116");
		this.market.achievement(beijing, "动力电池梯次利用");
		this.market.achievement(tianjin, "动力电池回收");
		this.market.bareAchievement(beijing, "水稻育种");
		this.market.index();

		var page = this.mvc.get()
			.uri("/api/achievements?owner={owner}&mode=SERVICE&mode=EQUITY&trlFrom=5&price=UNDER_100K", beijing.value())
			.exchange();

		assertThat(page).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{ "total": 1, "items": [{ "title": "动力电池梯次利用" }], "highlights": [] }""");
		assertThat(page).bodyJson()
			.extractingPath("$.facets[?(@.name == 'owner')].values[*].label")
			.asArray()
			.containsExactlyInAnyOrder("云山大学", "海河研究所");
		assertThat(page).bodyJson()
			.extractingPath("$.facets[?(@.name == 'stage')].values[0]")
			.asArray()
			.containsExactly(Map.of("value", "PILOT_TESTED", "count", 1));
		assertThat(page).bodyJson()
			.extractingPath("$.facets[*].name")
			.asArray()
			.containsExactlyInAnyOrder("field", "listField", "region", "park", "stage", "trl", "mode", "price",
					"owner");
	}

	@Test
	void theWordsOfASearchAreMarked() {
		var id = this.market.achievement("动力电池梯次利用");
		this.market.index();

		assertThat(this.mvc.get().uri("/api/achievements?q=电池")).bodyJson()
			.isLenientlyEqualTo("""
					{ "highlights": [{ "id": "%s",
					    "title": [{ "text": "动力", "marked": false }, { "text": "电池", "marked": true },
					      { "text": "梯次利用", "marked": false }],
					    "excerpt": [{ "text": "概述：动力", "marked": false }, { "text": "电池", "marked": true }, {}] }] }"""
				.formatted(id));
	}

	@Test
	void whatLeftTheMarketAMomentAgoIsNeitherListedNorSuggested() {
		var id = this.market.achievement("动力电池梯次利用");
		this.market.index();
		this.jdbc.sql("UPDATE organization SET status = 'SUSPENDED'").update();

		assertThat(this.mvc.get().uri("/api/achievements?q=电池")).bodyJson().isLenientlyEqualTo("""
				{ "items": [], "highlights": [] }""");
		assertThat(this.mvc.get().uri("/api/achievements?q=电池")).bodyText().doesNotContain("云山大学", id.toString());
		for (var typed : List.of("动力", "云山")) {
			assertThat(this.mvc.get().uri("/api/achievements/suggestions?q={typed}", typed)).bodyJson()
				.isEqualTo("{ \"suggestions\": [] }");
		}
	}

	@Test
	void whatIsBeingTypedIsCompleted() {
		var id = this.market.achievement("动力电池梯次利用");
		this.market.index();

		assertThat(this.mvc.get().uri("/api/achievements/suggestions?q=动力")).hasStatusOk().bodyJson().isEqualTo("""
				{ "suggestions": [{ "text": "动力电池梯次利用", "kind": "TITLE", "id": "%s" }] }""".formatted(id));
		assertThat(this.mvc.get().uri("/api/achievements/suggestions?q=节")).bodyJson().isEqualTo("""
				{ "suggestions": [{ "text": "节能", "kind": "KEYWORD" }] }""");
		assertThat(this.mvc.get().uri("/api/achievements/suggestions")).bodyJson().isEqualTo("{ \"suggestions\": [] }");
	}

	@ParameterizedTest
	@CsvSource({ "field=NO_SUCH, field", "region=999999, region", "park=NO_SUCH, park", "cursor=nonsense, cursor",
			"trlFrom=12, trlFrom", "price=CHEAP, price", "sort=PRICE, sort", "size=0, size" })
	void whatCannotBeIsRefusedByName(String parameter, String name) {
		this.market.index();

		assertThat(this.mvc.get().uri("/api/achievements?" + parameter)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(name);
	}

	@Test
	void pagesFollowEachOther() {
		var owner = this.market.organization("云山大学", "110108");
		for (var n = 1; n <= 3; n++) {
			this.market.bareAchievement(owner, "成果" + n);
		}
		this.market.index();

		var first = this.mvc.get().uri("/api/achievements?size=2").exchange();

		assertThat(first).bodyJson().extractingPath("$.items.length()").isEqualTo(2);
		assertThat(first).bodyJson().extractingPath("$.nextCursor").satisfies((cursor) -> {
			var second = this.mvc.get().uri("/api/achievements?size=2&cursor={cursor}", cursor).exchange();
			assertThat(second).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
			assertThat(second).bodyJson().doesNotHavePath("$.nextCursor");
		});
	}

	@Test
	void anUnknownAchievementIsNotFound() {
		assertThat(this.mvc.get().uri("/api/achievements/1")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/not-found");
		assertThat(this.mvc.get().uri("/api/achievements/no-number")).hasStatus(404);
	}

}
