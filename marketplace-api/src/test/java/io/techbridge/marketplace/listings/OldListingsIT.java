package io.techbridge.marketplace.listings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.ContentJson;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.IntellectualProperty;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of achievements and needs from before they shared a table: the same
 * changes are made to tables beside the real one.
 */
@ApplicationTest
class OldListingsIT {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Market market;

	private long owner;

	@BeforeEach
	void emptyMarket() {
		this.market.clearRows();
		this.owner = this.market.organization("云山大学", "110108").value();
	}

	@AfterEach
	void dropTables() {
		for (var table : List.of("old_listing_history", "old_listing", "old_achievement", "old_need")) {
			this.jdbc.sql("DROP TABLE IF EXISTS " + table).update();
		}
	}

	@Test
	void theyKeepWhatTheySaid() throws IOException {
		change("2026-11-21-listings.sql");
		this.jdbc.sql("""
				INSERT INTO old_achievement (id, version, search_version, organization_id, external_id, title, summary,
				  intellectual_property, keywords, field, list_field, stage, trl, transfer_modes, try_before_pay,
				  price_min_fen, price_negotiable, allowed_regions, status, published_on)
				VALUES (1, 2, 77, :owner, 'A-1', '光伏 "组件" 回收', '摘要', '发明专利两项', '["节能"]', 'NEW_ENERGY',
				  'ENERGY_SAVING', 'PILOT_TESTED', 7, '["SERVICE"]', TRUE, 100, FALSE, '["120000"]', 'PUBLISHED',
				  '2026-10-01')""").param("owner", this.owner).update();
		this.jdbc.sql("""
				INSERT INTO old_need (id, version, search_version, organization_id, title, kind, problem, indicators,
				  keywords, transfer_modes, deadline, preferred_regions, excluded_regions, status, published_on)
				VALUES (2, 0, 78, :owner, '涂层脱落', 'PROBLEM', '问题', '寿命≥10年', '[]', '[]', '2027-01-01', '[]', '[]',
				  'PUBLISHED', '2026-10-02')""").param("owner", this.owner).update();

		change("2026-11-25-listings-one-core.sql");

		assertThat(content(1)).isEqualTo(AchievementContentBuilder.builder()
			.title("光伏 \"组件\" 回收")
			.summary("摘要")
			.intellectualProperty(List.of(new IntellectualProperty(null, null, null, null, "发明专利两项")))
			.keywords(List.of("节能"))
			.field(new FieldCode("NEW_ENERGY"))
			.listField(ListField.ENERGY_SAVING)
			.stage(Stage.PILOT_TESTED)
			.trl(7)
			.transferModes(List.of(TransferMode.SERVICE))
			.tryBeforePay(true)
			.price(MoneyRange.between(100L, null))
			.allowedRegions(List.of(new RegionCode("120000")))
			.build());
		assertThat(content(2)).isEqualTo(NeedContentBuilder.builder()
			.title("涂层脱落")
			.kind(NeedKind.PROBLEM)
			.problem("问题")
			.indicators(List.of(Indicator.statement("寿命≥10年")))
			.deadline(LocalDate.of(2027, 1, 1))
			.build());
		assertThat(this.jdbc.sql("SELECT * FROM old_listing WHERE id = 1").query().singleRow())
			.containsEntry("kind", "ACHIEVEMENT")
			.containsEntry("search_version", 77L)
			.containsEntry("external_id", "A-1")
			.containsEntry("expires_on", java.sql.Date.valueOf("2027-10-01"));
	}

	private Object content(long id) {
		return ContentJson.read(this.jdbc.sql("SELECT content FROM old_listing WHERE id = :id")
			.param("id", id)
			.query(String.class)
			.single());
	}

	private void change(String file) throws IOException {
		var text = new ClassPathResource("db/changelog/changes/" + file).getContentAsString(StandardCharsets.UTF_8)
			.replaceAll("(?m)^--.*$", "")
			.replaceAll("\\b(listing|achievement|need)(?=[ _(;])", "old_$1");
		Arrays.stream(text.split(";")).filter((statement) -> !statement.isBlank()).forEach((statement) -> {
			this.jdbc.sql(statement).update();
		});
	}

}
