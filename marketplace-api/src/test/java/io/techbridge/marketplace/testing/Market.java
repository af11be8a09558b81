package io.techbridge.marketplace.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.indexing.IndexDriver;
import io.techbridge.marketplace.listings.Keywords;
import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.listings.Regions;
import io.techbridge.marketplace.listings.TransferModes;
import io.techbridge.marketplace.listings.achievements.AchievementContent;
import io.techbridge.marketplace.listings.achievements.AchievementId;
import io.techbridge.marketplace.listings.achievements.NewAchievement;
import io.techbridge.marketplace.listings.achievements.PublishAchievements;
import io.techbridge.marketplace.listings.needs.NeedContent;
import io.techbridge.marketplace.listings.needs.NeedId;
import io.techbridge.marketplace.listings.needs.NewNeed;
import io.techbridge.marketplace.listings.needs.PublishNeeds;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationProfile;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A market to try things with. Titles are up to the test, everything else is plausible.
 */
@Component
public class Market {

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	public static final String BATTERIES = "NEW_ENERGY.BATTERIES_STORAGE";

	private final Organizations organizations;

	private final PublishAchievements achievements;

	private final PublishNeeds needs;

	private final IndexDriver driver;

	private final MatchIndex index;

	private final Ids ids;

	private final JdbcClient jdbc;

	Market(Organizations organizations, PublishAchievements achievements, PublishNeeds needs, IndexDriver driver,
			MatchIndex index, Ids ids, JdbcClient jdbc) {
		this.organizations = organizations;
		this.achievements = achievements;
		this.needs = needs;
		this.driver = driver;
		this.index = index;
		this.ids = ids;
		this.jdbc = jdbc;
	}

	/**
	 * An empty market, with nobody in it.
	 */
	public void clear() {
		clearRows();
		this.index.ensure();
		this.index.drop();
	}

	/**
	 * A market without organizations and listings, for tests that never search.
	 */
	public void clearRows() {
		this.jdbc.sql("UPDATE park SET operator_id = NULL").update();
		for (var table : List.of("index_task", "achievement", "need", "invitation", "account_token", "recovery_code",
				"second_factor", "earlier_password", "sign_in_failure", "park_administrator", "account",
				"organization")) {
			this.jdbc.sql("DELETE FROM " + table).update();
		}
	}

	/**
	 * Everything published so far can be found from now on.
	 */
	public void index() {
		this.driver.bringUpToDate();
		this.index.refresh();
	}

	public OrganizationId organization(String name, String region) {
		return organization(name, region, OrganizationKind.UNIVERSITY);
	}

	/**
	 * A verified organization of any kind; it has no credit code.
	 */
	public OrganizationId organization(String name, String region, OrganizationKind kind) {
		var id = new OrganizationId(this.ids.next());
		var profile = new OrganizationProfile(name, null, OrganizationKind.UNIVERSITY, null, new RegionCode(region),
				null, null, null, false, false, null, null);
		this.organizations.save(Organization.register(id, profile, new Contact("联系人", null, null), null, Instant.now())
			.verify("测试", Instant.now()));
		this.jdbc.sql("UPDATE organization SET kind = ? WHERE id = ?").params(kind.name(), id.value()).update();
		return id;
	}

	public AchievementId achievement(String title) {
		return achievement(organization("云山大学", "110108"), title);
	}

	public AchievementId achievement(OrganizationId owner, String title) {
		var content = new AchievementContent(title, "概述：" + title, "说明", "应用于工厂", "发明专利两项",
				new Keywords(List.of("节能", "示范")), new FieldCode(BATTERIES), ListField.ENERGY_SAVING,
				Stage.PILOT_TESTED, 7, TransferModes.of(List.of(TransferMode.SERVICE, TransferMode.ORDINARY_LICENSE)),
				true, MoneyRange.between(1_000_000L, 5_000_000L), Regions.of(List.of()));
		return this.achievements.publish(List.of(new NewAchievement(owner, null, content, TODAY))).getFirst();
	}

	/**
	 * An achievement of which nothing but the title is known.
	 */
	public AchievementId bareAchievement(OrganizationId owner, String title) {
		var content = new AchievementContent(title, null, null, null, null, new Keywords(List.of()), null, null, null,
				null, TransferModes.of(List.of()), null, null, Regions.of(List.of()));
		return this.achievements.publish(List.of(new NewAchievement(owner, null, content, TODAY))).getFirst();
	}

	public NeedId need(String title) {
		return need(organization("津北制造公司", "120116"), title);
	}

	public NeedId need(OrganizationId owner, String title) {
		var content = new NeedContent(title, NeedKind.PROBLEM, "问题：" + title, "试过别的办法", "有生产线", "成本降低10%",
				new Keywords(List.of("节能")), new FieldCode(BATTERIES), ListField.ENERGY_SAVING, 6,
				TransferModes.of(List.of(TransferMode.SERVICE)), MoneyRange.ofNegotiable(), TODAY.plusMonths(8),
				Regions.of(List.of(new RegionCode("110000"))), Regions.of(List.of()));
		return this.needs.publish(List.of(new NewNeed(owner, null, content, TODAY))).getFirst();
	}

}
