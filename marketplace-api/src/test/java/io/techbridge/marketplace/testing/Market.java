package io.techbridge.marketplace.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import io.techbridge.marketplace.indexing.IndexDriver;
import io.techbridge.marketplace.listings.AddListings;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.IntellectualProperty;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.listings.core.Scores;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationProfile;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.time.China;
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

	private final AddListings listings;

	private final Listings rows;

	private final IndexDriver driver;

	private final MatchIndex index;

	private final Ids ids;

	private final JdbcClient jdbc;

	Market(Organizations organizations, AddListings listings, Listings rows, IndexDriver driver, MatchIndex index,
			Ids ids, JdbcClient jdbc) {
		this.organizations = organizations;
		this.listings = listings;
		this.rows = rows;
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
		this.jdbc.sql("UPDATE contract_payment SET reverses_id = NULL").update();
		for (var table : List.of("contract_day", "contract_ledger_waiting", "contract_ledger", "contract",
				"index_rebuild", "index_reconciliation", "index_task", "interest", "match_task", "match_history",
				"match_first_grade", "match_first_view", "match_run", "funnel_step", "listing", "invitation",
				"account_token", "recovery_code", "second_factor", "earlier_password", "sign_in_failure",
				"park_administrator", "account", "organization")) {
			this.jdbc.sql("DELETE FROM " + table).update();
		}
		this.jdbc.sql("DELETE FROM region_rule WHERE id > 2").update(); // two ship with
																		// the application
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

	public ListingId achievement(String title) {
		return achievement(organization("云山大学", "110108"), title);
	}

	public ListingId achievement(OrganizationId owner, String title) {
		return publish(owner, fullAchievement(title));
	}

	/**
	 * An achievement of which nothing but the title is known.
	 */
	public ListingId bareAchievement(OrganizationId owner, String title) {
		return publish(owner, AchievementContent.titled(title));
	}

	public ListingId need(String title) {
		return need(organization("津北制造公司", "120116"), title);
	}

	public ListingId need(OrganizationId owner, String title) {
		return publish(owner, fullNeed(title));
	}

	/**
	 * Puts something onto the market, without a review.
	 */
	public ListingId publish(OrganizationId owner, ListingContent content) {
		return listing(owner, content, Market::published);
	}

	/**
	 * Something its owner is writing.
	 */
	public ListingId draft(OrganizationId owner, ListingContent content) {
		return listing(owner, content, (draft) -> draft);
	}

	/**
	 * Something that waits for its first review.
	 */
	public ListingId submitted(OrganizationId owner, ListingContent content) {
		return listing(owner, content, (draft) -> draft.submit(false, false, null, Instant.now(), TODAY));
	}

	/**
	 * Something anywhere in its life.
	 * @param life what happened to it since it was a draft
	 */
	public ListingId listing(OrganizationId owner, ListingContent content, UnaryOperator<Listing> life) {
		return this.listings.add(List.of(life.apply(unsaved(owner, content)))).getFirst();
	}

	private Listing unsaved(OrganizationId owner, ListingContent content) {
		return Listing.draft(new ListingId(this.ids.next()), owner, null, content, null, Instant.now());
	}

	private static Listing published(Listing draft) {
		var at = TODAY.atStartOfDay(China.ZONE).toInstant();
		return draft.submit(false, false, null, at, TODAY).approve(new Scores(4, 4, 4, 4), null, at, TODAY);
	}

	/**
	 * How a listing stands now.
	 */
	public Listing listing(ListingId id) {
		return this.rows.findById(id).orElseThrow();
	}

	/**
	 * Puts many achievements onto the market of which nothing but the title is known.
	 */
	public void publishMany(OrganizationId owner, int count) {
		this.listings.add(IntStream.range(0, count)
			.mapToObj((n) -> published(unsaved(owner, AchievementContent.titled("成果" + n))))
			.toList());
	}

	/**
	 * A content that can be submitted as it is.
	 */
	public static AchievementContent fullAchievement(String title) {
		return AchievementContentBuilder.builder()
			.title(title)
			.summary("概述：" + title)
			.description("说明")
			.applications("应用于工厂")
			.intellectualProperty(
					List.of(new IntellectualProperty(IntellectualProperty.Kind.INVENTION, null, null, null, "发明专利两项")))
			.keywords(List.of("节能", "示范"))
			.field(new FieldCode(BATTERIES))
			.listField(ListField.ENERGY_SAVING)
			.stage(Stage.PILOT_TESTED)
			.trl(7)
			.transferModes(List.of(TransferMode.SERVICE, TransferMode.ORDINARY_LICENSE))
			.tryBeforePay(true)
			.price(MoneyRange.between(1_000_000L, 5_000_000L))
			.build();
	}

	/**
	 * A content that can be submitted as it is.
	 */
	public static NeedContent fullNeed(String title) {
		return NeedContentBuilder.builder()
			.title(title)
			.kind(NeedKind.PROBLEM)
			.problem("问题：" + title)
			.tried("试过别的办法")
			.basis("有生产线")
			.indicators(List.of(Indicator.statement("成本降低10%")))
			.keywords(List.of("节能"))
			.field(new FieldCode(BATTERIES))
			.listField(ListField.ENERGY_SAVING)
			.minTrl(6)
			.transferModes(List.of(TransferMode.SERVICE))
			.budget(MoneyRange.ofNegotiable())
			.deadline(TODAY.plusMonths(8))
			.preferredRegions(List.of(new RegionCode("110000")))
			.build();
	}

}
