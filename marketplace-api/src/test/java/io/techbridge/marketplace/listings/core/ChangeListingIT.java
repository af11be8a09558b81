package io.techbridge.marketplace.listings.core;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is done to many listings at once leaves the same behind as what is done to each.
 */
@ApplicationTest
class ChangeListingIT {

	private static final int MANY = 7;

	private OrganizationId owner;

	@Autowired
	private ChangeListing change;

	@Autowired
	private Listings listings;

	@Autowired
	private Market market;

	@Autowired
	private Ids ids;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aUniversity() {
		this.market.clearRows();
		this.owner = this.market.organization("云山大学", "110108");
	}

	@Test
	void manyAreAddedLikeOne() {
		var one = inTransaction(() -> List.of(this.change.add(draft("反渗透膜")))).getFirst();
		var many = inTransaction(() -> this.change.addAll(drafts()));

		assertThat(many).extracting((listing) -> listing.excerpt().title()).containsExactlyElementsOf(titles());
		assertThat(many).allSatisfy((listing) -> assertThat(traces(listing)).isEqualTo(traces(one)));
		assertThat(bands(many.get(0))).hasSize(16).isNotEqualTo(bands(many.get(1)));
		assertThat(this.listings.findById(many.getLast().id())).contains(many.getLast());
	}

	@Test
	void manyArePublishedLikeOne() {
		var drafts = inTransaction(() -> this.change.addAll(drafts()));
		var step = Happening.of(HistoryAct.PUBLISHED, "批准");

		var one = inTransaction(() -> List.of(this.change.change(drafts.getFirst(), step, ChangeListingIT::published)))
			.getFirst();
		var many = inTransaction(() -> this.change
			.changeAll(drafts.stream().skip(1).map((draft) -> new Step(draft, published(draft), step)).toList()));

		assertThat(many).allSatisfy((listing) -> assertThat(traces(listing)).isEqualTo(traces(one)));
		assertThat(traces(one)).containsEntry("tasks", List.of("ACHIEVEMENT"));
		assertThat(one.version()).isEqualTo(many.getFirst().version());
	}

	@Test
	void manyAreEditedLikeOneAndTheirBandsKeepUp() {
		var published = inTransaction(
				() -> this.change.changeAll(inTransaction(() -> this.change.addAll(drafts())).stream()
					.map((draft) -> new Step(draft, published(draft), Happening.of(HistoryAct.PUBLISHED)))
					.toList()));
		var before = bands(published.getLast());

		var one = inTransaction(() -> List.of(this.change.write(published.getFirst(), ChangeListingIT::edited)))
			.getFirst();
		var many = inTransaction(() -> this.change
			.writeAll(published.stream().skip(1).map((listing) -> Step.edited(listing, edited(listing))).toList()));

		assertThat(many).allSatisfy((listing) -> assertThat(traces(listing)).isEqualTo(traces(one)));
		assertThat(bands(many.getLast())).hasSizeGreaterThan(16).containsAll(before);
	}

	@Test
	void oneThatSomebodyElseHasChangedKeepsAllFromBeingWritten() {
		var drafts = inTransaction(() -> this.change.addAll(drafts()));
		inTransaction(() -> List.of(this.change.write(drafts.get(3), ChangeListingIT::edited)));

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> inTransaction(() -> this.change
				.writeAll(drafts.stream().map((draft) -> Step.edited(draft, edited(draft))).toList())));

		assertThat(this.listings.findById(drafts.getFirst().id())).contains(drafts.getFirst());
	}

	private List<Listing> inTransaction(Supplier<List<Listing>> work) {
		return this.transactions.execute((status) -> work.get());
	}

	private List<Listing> drafts() {
		return titles().stream().map(this::draft).toList();
	}

	private static List<String> titles() {
		return IntStream.range(0, MANY).mapToObj((number) -> "钠离子电池层状正极材料第" + number * 7919 + "号").toList();
	}

	private Listing draft(String title) {
		return Listing.draft(new ListingId(this.ids.next()), this.owner, null, Market.fullAchievement(title), null,
				Instant.now());
	}

	private static Listing published(Listing draft) {
		return draft.submit(true, false, null, Instant.EPOCH, Market.TODAY);
	}

	private static Listing edited(Listing listing) {
		var content = AchievementContentBuilder.builder(Market.fullAchievement(listing.excerpt().title()))
			.description("改过的说明，改过的说明，改过的说明")
			.build();
		return listing.edit(content, null, Instant.EPOCH);
	}

	/** What a listing has left behind besides its row, but for its title. */
	private Map<String, List<String>> traces(Listing listing) {
		var title = listing.excerpt().title();
		Function<String, List<String>> find = (sql) -> this.jdbc.sql(sql)
			.param("id", listing.id().value())
			.query(String.class)
			.list()
			.stream()
			.map((found) -> found.replace(title, "标题"))
			.toList();
		return Map.of("history", find.apply("""
				SELECT CONCAT_WS(' ', act, status, remark, content) FROM listing_history
				WHERE listing_id = :id ORDER BY id"""), "audit", find.apply("""
				SELECT CONCAT_WS(' ', act, subject_kind, before_values, after_values) FROM audit_entry
				WHERE subject_id = CONVERT(:id, CHAR) ORDER BY id"""), "tasks",
				find.apply("SELECT kind FROM index_task WHERE id = :id"));
	}

	private List<Long> bands(Listing listing) {
		return this.jdbc.sql("SELECT hash FROM listing_band WHERE listing_id = ? ORDER BY band, hash")
			.param(listing.id().value())
			.query(Long.class)
			.list();
	}

}
