package io.techbridge.marketplace.publicpages;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.TestCallers;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class PublicPagesIT {

	private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

	private OrganizationId owner;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void anOwner() {
		this.market.clearRows();
		this.owner = this.market.organization("云山大学", "110108");
	}

	@Test
	void anAchievementIsThereWithoutRunningTheConsole() {
		var id = this.market.achievement(this.owner, "固态电池");

		var page = get("/achievements/" + id);

		assertThat(page).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
			.hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		assertThat(page.getResponse().getHeaders(HttpHeaders.VARY)).contains("Accept-Language");
		assertThat(html(page))
			.contains("<html lang=\"zh-CN\">", "<title>固态电池 · 科桥</title>",
					"<meta name=\"description\" content=\"云山大学：概述：固态电池\" />",
					"<link rel=\"canonical\" href=\"http://localhost:8080/achievements/" + id + "\" />",
					"<meta property=\"og:title\" content=\"固态电池 · 科桥\" />", "<h1>固态电池</h1>",
					"<a href=\"/organizations/" + this.owner.value() + "\">云山大学</a>", "<dt>所处阶段</dt><dd>通过中试</dd>",
					"<dt>意向价格</dt><dd>1 万元 至 5 万元</dd>", "<dt>所在地区</dt><dd>北京市海淀区</dd>", "<script type=\"module\"")
			.containsOnlyOnce("<title>")
			.containsOnlyOnce("name=\"description\"")
			.doesNotContain("noindex");
		assertThat(data(page).path("@type").asString()).isEqualTo("CreativeWork");
		assertThat(data(page).at("/creator/name").asString()).isEqualTo("云山大学");
		assertThat(data(page).at("/offers/priceSpecification/minPrice").asDouble()).isEqualTo(10_000);
	}

	@Test
	void aNeedSaysWhoAsksUnlessItStaysUnnamed() {
		var named = get("/needs/" + this.market.need(this.owner, "涂层脱落"));
		var unnamed = get("/needs/" + this.market.publish(this.owner,
				NeedContentBuilder.builder(Market.fullNeed("涂层脱落")).anonymous(true).build()));

		assertThat(html(named)).contains("云山大学", "<h2>要解决的问题</h2><p>问题：涂层脱落</p>", "<dt>预算</dt><dd>面议</dd>");
		assertThat(data(named).at("/mainEntity/@type").asString()).isEqualTo("Demand");
		assertThat(data(named).at("/author/name").asString()).isEqualTo("云山大学");
		assertThat(unnamed).hasStatusOk();
		assertThat(html(unnamed)).contains("<h1>涂层脱落</h1>", "<dt>所在地区</dt><dd>北京市</dd>")
			.doesNotContain("云山", "海淀", "/organizations/");
	}

	@Test
	void anOrganizationIsShownWithWhatItPublishesInItsName() {
		this.market.achievement(this.owner, "固态电池");
		this.market.need(this.owner, "涂层脱落");
		this.market.publish(this.owner, NeedContentBuilder.builder(Market.fullNeed("不留名的需求")).anonymous(true).build());

		var page = get("/organizations/" + this.owner.value());

		assertThat(page).hasStatusOk();
		assertThat(html(page)).contains("<h1>云山大学</h1>", ">固态电池</a>", ">涂层脱落</a>").doesNotContain("不留名");
		assertThat(data(page).path("@type").asString()).isEqualTo("CollegeOrUniversity");
	}

	@Test
	void theHomePageAndTheListsLeadToTheNewest() {
		var achievement = this.market.achievement(this.owner, "固态电池");
		var need = this.market.need(this.owner, "涂层脱落");

		assertThat(html(get("/"))).contains("科桥 · 京津冀科技成果转化平台", "/achievements/" + achievement, "/needs/" + need);
		assertThat(html(get("/achievements"))).contains("<title>科技成果 · 科桥</title>", "/achievements/" + achievement)
			.doesNotContain("/needs/" + need);
		assertThat(html(get("/needs"))).contains("/needs/" + need);
		assertThat(data(get("/")).at("/potentialAction/@type").asString()).isEqualTo("SearchAction");
		assertThat(data(get("/needs")).at("/mainEntity/itemListElement/0/name").asString()).isEqualTo("涂层脱落");
	}

	@Test
	void pagesAreInTheLanguageTheyAreAskedForIn() {
		var id = this.market.achievement(this.owner, "固态电池");

		var page = get("/achievements/" + id, (request) -> {
			request.addPreferredLocale(Locale.ENGLISH);
			return request;
		});

		assertThat(html(page)).contains("<html lang=\"en\">", "<title>固态电池 · TechBridge</title>",
				"<dt>Stage</dt><dd>pilot tested</dd>", "<dt>Price</dt><dd>CNY 10,000 to CNY 50,000</dd>",
				"content=\"en_US\"");
	}

	@Test
	void whatIsWrittenIntoAListingIsTextAndNothingElse() {
		var nasty = "</script><script>alert(1)</script>\"'&<img src=x onerror=alert(1)>$1\\";
		var id = this.market.publish(this.owner,
				AchievementContentBuilder.builder(Market.fullAchievement(nasty)).summary(nasty).build());

		var page = get("/achievements/" + id);

		assertThat(html(page)).doesNotContain("<script>alert", "<img src=x", "$1\\</script>");
		assertThat(html(page)).contains("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
		assertThat(data(page).path("name").asString()).isEqualTo(nasty);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/achievements/123", "/needs/123", "/organizations/123", "/achievements/none",
			"/needs/99999999999999999999", "/organizations/-" })
	void whatDoesNotExistIsNotFoundAndNotKept(String path) {
		assertMissing(get(path), "云山");
	}

	@Test
	void whatNotEverybodyMaySeeIsNotFound() {
		var members = this.market.publish(this.owner,
				AchievementContentBuilder.builder(Market.fullAchievement("内部成果"))
					.visibility(Visibility.MEMBERS)
					.build());
		var withdrawn = this.market.achievement(this.owner, "内部成果");
		this.jdbc.sql("UPDATE listing SET status = 'WITHDRAWN' WHERE id = ?").param(withdrawn.value()).update();
		var need = this.market.need(this.owner, "内部需求");

		assertMissing(get("/achievements/" + members), "内部");
		assertMissing(get("/achievements/" + withdrawn), "内部");
		assertMissing(get("/achievements/" + need), "内部");

		this.jdbc.sql("UPDATE organization SET status = 'SUSPENDED'").update();
		assertMissing(get("/needs/" + need), "内部");
		assertMissing(get("/organizations/" + this.owner.value()), "云山");
	}

	@Test
	void whoeverMaySeeMoreFindsTheConsoleAndSearchEnginesNothing() {
		var draft = this.market.achievement(this.owner, "内部成果");
		this.jdbc.sql("UPDATE listing SET status = 'DRAFT' WHERE id = ?").param(draft.value()).update();
		var member = TestCallers.caller(TestCallers.memberOf(this.owner, MemberRole.VIEWER));

		var page = get("/achievements/" + draft, member);

		assertThat(page).hasStatusOk();
		assertThat(html(page)).contains("noindex", "<script type=\"module\"").doesNotContain("内部", "canonical");
		assertMissing(get("/achievements/" + draft, TestCallers.caller(TestCallers.newcomer())), "内部");
	}

	@Test
	void theSiteMapHasEveryPublicPageAndNoOther() {
		var achievement = this.market.achievement(this.owner, "固态电池");
		var members = this.market.publish(this.owner,
				AchievementContentBuilder.builder(Market.fullAchievement("内部成果"))
					.visibility(Visibility.MEMBERS)
					.build());
		var need = this.market.publish(this.owner,
				NeedContentBuilder.builder(Market.fullNeed("涂层脱落")).anonymous(true).build());
		var suspended = this.market.organization("停业公司", "120116");
		var hidden = this.market.need(suspended, "隐藏的需求");
		this.jdbc.sql("UPDATE organization SET status = 'SUSPENDED' WHERE id = ?").param(suspended.value()).update();
		// an edit that waits changes nothing of what others see
		this.jdbc.sql("UPDATE listing SET visibility = 'PUBLIC'").update();

		var index = text(get("/sitemap.xml"));
		var all = text(get("/sitemaps/1.xml")) + text(get("/sitemaps/2.xml")) + text(get("/sitemaps/3.xml"));

		assertThat(index).contains("<loc>http://localhost:8080/sitemaps/1.xml</loc>", "/sitemaps/3.xml")
			.doesNotContain("/sitemaps/4.xml");
		assertThat(all)
			.contains("<loc>http://localhost:8080/achievements</loc>",
					url("/achievements/" + achievement, Market.TODAY.toString()), url("/needs/" + need, "2026-11-20"),
					"/organizations/" + this.owner.value())
			.doesNotContain(members.toString(), hidden.toString(), Long.toString(suspended.value()));
		assertThat(get("/sitemaps/4.xml")).hasStatus(404);
		assertThat(get("/sitemaps/0.xml")).hasStatus(404);
	}

	@Test
	void aChapterOfTheSiteMapHasTenThousandPagesAtMost() {
		this.jdbc
			.sql("""
					INSERT INTO organization (id, version, name, kind, region, high_tech, specialized, status, trusted, registered_at)
					WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 1000)
					SELECT 1000 * one.n + other.n, 0, '公司', 'COMPANY', '120116', FALSE, FALSE, 'VERIFIED', FALSE, UTC_TIMESTAMP(6)
					FROM numbers AS one JOIN numbers AS other WHERE one.n <= 10""")
			.update();

		assertThat(text(get("/sitemap.xml"))).contains("/sitemaps/3.xml").doesNotContain("/sitemaps/4.xml");
		assertThat(text(get("/sitemaps/2.xml")).split("<loc>")).hasSize(10_000 + 1);
		assertThat(text(get("/sitemaps/3.xml")).split("<loc>")).hasSize(1 + 1);
	}

	@Test
	void searchEnginesAreToldWhereTheSiteMapIs() {
		assertThat(text(get("/robots.txt"))).contains("User-agent: *", "Sitemap: http://localhost:8080/sitemap.xml");
	}

	private static String url(String path, String changedOn) {
		return "<url><loc>http://localhost:8080%s</loc><lastmod>%s</lastmod></url>".formatted(path, changedOn);
	}

	private void assertMissing(MvcTestResult page, String secret) {
		assertThat(page).hasStatus(404).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
		assertThat(html(page)).contains("<meta name=\"robots\" content=\"noindex\" />", "<script type=\"module\"")
			.doesNotContain(secret, "canonical", "ld+json");
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private MvcTestResult get(String path, RequestPostProcessor more) {
		return this.mvc.get().uri(path).with(more).exchange();
	}

	private static String html(MvcTestResult page) {
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String text(MvcTestResult page) {
		assertThat(page).hasStatusOk();
		return html(page);
	}

	private static JsonNode data(MvcTestResult page) {
		var data = DATA.matcher(html(page));
		assertThat(data.find()).isTrue();
		return JsonMapper.shared().readTree(data.group(1));
	}

}
