package io.techbridge.marketplace.platform.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.lists.ListLimits;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.lists.ListedAchievement;
import io.techbridge.marketplace.lists.ListedNeed;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists as files, by the example of needs.
 */
@ApplicationTest
class ListExportIT {

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

	private OrganizationId company;

	private RequestPostProcessor somebody;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
		this.calls = new Calls(this.mvc);
		this.company = this.market.organization("津北涂装有限公司", "120116", OrganizationKind.COMPANY);
		this.somebody = this.signedIn.as(this.accounts.newcomer());
	}

	@Test
	void aListIsWrittenInWordsAndMarkedAsDemonstration() {
		this.market.need(this.company, "涂层脱落");
		this.market.index();

		var answer = this.calls.get("/api/exports/needs?format=csv", this.somebody);

		assertThat(answer).hasStatusOk();
		assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains(".csv");
		assertThat(lines(answer.getResponse().getContentAsByteArray())).satisfiesExactly(
				(header) -> assertThat(header).contains("需求名称", "企业名称", "技术领域"),
				(row) -> assertThat(row).contains("涂层脱落", "津北涂装有限公司", "技术攻关", "面议", "技术服务", "2026-11-20"));
	}

	@Test
	void aListLongerThanAPageIsWrittenToItsEnd() throws Exception {
		this.market.publishMany(this.market.organization("云山大学", "110108"), 230);
		this.market.index();

		var answer = this.calls.get("/api/exports/achievements?format=xlsx", this.somebody);

		try (var workbook = new ReadableWorkbook(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			var titles = workbook.getFirstSheet().read().stream().skip(1).map((row) -> row.getCellText(0)).toList();
			assertThat(titles).hasSize(230).doesNotHaveDuplicates();
			assertThat(workbook.getSheet(1)).isPresent();
		}
		assertThat(this.jdbc
			.sql("SELECT after_values FROM audit_entry WHERE act = 'list.exported' ORDER BY id DESC LIMIT 1")
			.query(String.class)
			.single()).contains("230");
	}

	@Test
	void aTitleThatCouldBeAFormulaIsNone() {
		this.market.need(this.company, "=HYPERLINK(\"http://x\")");
		this.market.index();

		assertThat(lines(
				this.calls.get("/api/exports/needs?format=csv", this.somebody).getResponse().getContentAsByteArray())
			.getLast()).startsWith("\"'=HYPERLINK");
	}

	@Test
	void aListOfTheMarketIsReadAgainWithTheIdsThatFeedbackNames(@TempDir Path folder) throws IOException {
		var need = this.market.need(this.company, "涂层脱落");
		var achievement = this.market.achievement("低表面能涂层");
		this.market.index();
		var reader = new ListReader(SeedTaxonomies.load(), ListLimits.forCommands());

		var needs = reader.needs(Files.write(folder.resolve("needs.csv"), file("/api/exports/needs?format=csv")));
		var achievements = reader
			.achievements(Files.write(folder.resolve("achievements.xlsx"), file("/api/exports/achievements")));

		assertThat(needs.rows()).extracting(ListedNeed::id).containsExactly(need.toString());
		assertThat(achievements.rows()).extracting(ListedAchievement::id).containsExactly(achievement.toString());
	}

	private byte[] file(String path) {
		return this.calls.get(path, this.somebody).getResponse().getContentAsByteArray();
	}

	@Test
	void anUnnamedOwnerStaysUnnamed() {
		this.market.publish(this.company, NeedContentBuilder.builder(Market.fullNeed("涂层脱落")).anonymous(true).build());
		this.market.index();

		assertThat(lines(
				this.calls.get("/api/exports/needs?format=csv", this.somebody).getResponse().getContentAsByteArray())
			.getLast()).contains("涂层脱落").doesNotContain("津北涂装");
	}

	@Test
	void theLabelOfEveryStateIsKnownInBothLanguages() {
		var editor = this.signedIn.as(this.accounts.member(this.company, MemberRole.EDITOR));
		this.market.draft(this.company, Market.fullNeed("涂层脱落"));

		for (var language : List.of("zh", "en")) {
			assertThat(this.calls.get("/api/exports/listings?format=csv", editor, (request) -> {
				request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, language);
				request.addPreferredLocale(Locale.forLanguageTag(language));
				return request;
			}).getResponse().getContentAsByteArray()).asString(StandardCharsets.UTF_8)
				.contains(language.equals("zh") ? "草稿" : "draft");
		}
	}

	private static List<String> lines(byte[] file) {
		return new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "").lines().toList();
	}

}
