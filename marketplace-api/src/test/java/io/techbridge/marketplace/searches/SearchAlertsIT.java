package io.techbridge.marketplace.searches;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Happening;
import io.techbridge.marketplace.listings.core.HistoryAct;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Scores;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.InTheNameOf;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What is told of saved searches, on the real engines.
 */
@ApplicationTest
class SearchAlertsIT {

	@Autowired
	private KeepSearches keep;

	@Autowired
	private FindSearches find;

	@Autowired
	private ChangeListing change;

	@Autowired
	private InTheNameOf callers;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private OrganizationId university;

	private AccountId reader;

	@BeforeEach
	void emptyMarket() {
		for (var table : List.of("fresh_listing", "search_round", "saved_search", "notification")) {
			this.jdbc.sql("DELETE FROM " + table).update();
		}
		this.market.clear();
		this.university = this.market.organization("云山大学", "110108");
		this.reader = this.accounts.member(this.market.organization("津北制造公司", "120116", OrganizationKind.COMPANY),
				MemberRole.VIEWER);
	}

	@Test
	void whatANewListingAnswersIsToldOnceInOneNoticeForEachSearch() {
		var search = search("电池回收");
		publish(achievement("退役动力电池回收"));
		publish(achievement("动力电池回收与再生"));
		publish(achievement("水稻耐盐碱品种选育"));

		runToTheEnd();
		runToTheEnd();

		assertThat(told(this.reader)).singleElement()
			.asString()
			.contains("search-found-achievement", "/searches/" + search.id(), "\"2\"", "退役动力电池回收", "动力电池回收与再生")
			.doesNotContain("水稻");
		assertThat(newHits(search)).isEqualTo(2);
	}

	@Test
	void whatASearchFoundWhenItWasSavedIsNothingNewWhenItIsEdited() {
		var known = publish(achievement("退役动力电池回收"));
		runToTheEnd();
		search("电池回收");

		edit(known, achievement("退役动力电池回收与分选"));
		runToTheEnd();

		assertThat(told(this.reader)).isEmpty();
	}

	@Test
	void aListingThatIsEditedSoThatItNowMatchesIsTold() {
		var listing = publish(achievement("水稻耐盐碱品种选育"));
		runToTheEnd();
		search("电池回收");

		edit(listing, achievement("动力电池回收"));
		runToTheEnd();

		assertThat(told(this.reader)).hasSize(1);
	}

	@Test
	void anExpiredListingThatComesBackIsToldUnlessItWasKnown() {
		var listing = publish(achievement("动力电池回收"));
		change(listing, HistoryAct.EXPIRED, Listing::expire);
		runToTheEnd();
		search("电池回收");

		change(listing, HistoryAct.RENEWED, (expired) -> expired.renew(Market.TODAY));
		runToTheEnd();
		change(listing, HistoryAct.EXPIRED, Listing::expire);
		change(listing, HistoryAct.RENEWED, (expired) -> expired.renew(Market.TODAY));
		runToTheEnd();

		assertThat(told(this.reader)).hasSize(1);
	}

	@Test
	void aSearchTellsOnlyWhatItsFiltersLeaveIn() {
		save(SavedQuery.of(null, List.of("BIOMEDICINE")));
		save(new SavedQuery(null, List.of("NEW_ENERGY"), null, List.of("110000"), null, null, 6, 8, null, null, null,
				null, null));

		publish(achievement("动力电池回收"));
		runToTheEnd();

		assertThat(told(this.reader)).singleElement().asString().contains("NEW_ENERGY");
	}

	@Test
	void nobodyIsToldOfListingsOfTheirOwnOrganization() {
		this.reader = this.accounts.member(this.university, MemberRole.EDITOR);
		search("电池回收");

		publish(achievement("动力电池回收"));
		runToTheEnd();

		assertThat(told(this.reader)).isEmpty();
	}

	@Test
	void whatIsForMembersIsToldToThemOnly() {
		var newcomer = this.accounts.newcomer();
		search("电池回收");
		search(newcomer, "电池回收");

		publish(AchievementContentBuilder.builder(achievement("动力电池回收")).visibility(Visibility.MEMBERS).build());
		runToTheEnd();

		assertThat(told(this.reader)).hasSize(1);
		assertThat(told(newcomer)).isEmpty();
	}

	@Test
	void anAnonymousNeedIsToldWithoutItsCompany() {
		var company = this.market.organization("冀中隐名公司", "130100", OrganizationKind.COMPANY);
		save(ListingKind.NEED, SavedQuery.of("电池回收", null));

		publish(company, NeedContentBuilder.builder(Market.fullNeed("动力电池回收的分选")).anonymous(true).build());
		runToTheEnd();

		assertThat(told(this.reader)).singleElement().asString().contains("动力电池回收的分选").doesNotContain("冀中隐名公司");
	}

	@Test
	void whatHasLeftTheMarketByThenIsNotTold() {
		search("电池回收");
		var listing = publish(achievement("动力电池回收"));
		this.market.index();
		run();

		change(listing, HistoryAct.WITHDRAWN, Listing::withdraw);
		run();

		assertThat(told(this.reader)).isEmpty();
	}

	@Test
	void aPausedSearchTellsNothingNorWhatCameMeanwhile() {
		var search = search("电池回收");
		var paused = change(search, true);
		publish(achievement("动力电池回收"));
		runToTheEnd();

		change(paused, false);
		publish(achievement("电池回收产线"));
		runToTheEnd();

		assertThat(told(this.reader)).singleElement().asString().contains("电池回收产线").doesNotContain("动力电池回收");
	}

	@Test
	void aSearchWithoutAlertsCountsWhatIsNew() {
		var caller = this.callers.find(this.reader).orElseThrow();
		var search = this.keep.save(ListingKind.ACHIEVEMENT,
				new SearchSettings("电池", SavedQuery.of("电池回收", null), SearchAlert.NONE, false), caller);

		publish(achievement("动力电池回收"));
		runToTheEnd();

		assertThat(told(this.reader)).isEmpty();
		assertThat(newHits(search)).isOne();

		this.keep.see(search.id(), caller);

		assertThat(newHits(search)).isZero();
	}

	@Test
	void aListingWaitsUntilTheIndexHasCaughtUpWithIt() {
		search("电池回收");
		publish(achievement("动力电池回收"));

		run();
		run();
		assertThat(told(this.reader)).isEmpty();

		runToTheEnd();
		assertThat(told(this.reader)).hasSize(1);
	}

	@Test
	void aCrashLosesNothingAndTellsNothingTwice() {
		search("电池回收");
		publish(achievement("动力电池回收"));
		this.market.index();
		run();

		assertThatIllegalStateException().isThrownBy(() -> this.transactions.executeWithoutResult((status) -> {
			run();
			assertThat(told(this.reader)).hasSize(1);
			throw new IllegalStateException("crash");
		}));
		assertThat(told(this.reader)).isEmpty();

		run();
		run();
		assertThat(told(this.reader)).hasSize(1);
	}

	@Test
	void whoseAccountIsDisabledIsToldNothing() {
		search("电池回收");
		this.jdbc.sql("UPDATE account SET state = 'DISABLED' WHERE id = ?").param(this.reader.value()).update();

		publish(achievement("动力电池回收"));
		runToTheEnd();

		assertThat(told(this.reader)).isEmpty();
	}

	@Test
	void roundsGoPastMoreSearchesThanOnePortion() {
		var readers = IntStream.range(0, 3).mapToObj((n) -> this.accounts.newcomer()).toList();
		readers.forEach((one) -> IntStream.range(0, 25).forEach((n) -> search(one, "电池回收")));

		publish(achievement("动力电池回收"));
		runToTheEnd();

		assertThat(readers).allSatisfy((one) -> assertThat(told(one)).hasSize(25));
	}

	private AchievementContent achievement(String title) {
		return Market.fullAchievement(title);
	}

	private ListingId publish(ListingContent content) {
		return publish(this.university, content);
	}

	private ListingId publish(OrganizationId owner, ListingContent content) {
		var draft = this.market.draft(owner, content);
		change(draft, HistoryAct.PUBLISHED, SearchAlertsIT::published);
		return draft;
	}

	private void edit(ListingId id, ListingContent content) {
		change(id, HistoryAct.PUBLISHED, (listing) -> published(listing.edit(content, null, Instant.now())));
	}

	private static Listing published(Listing written) {
		return written.submit(false, false, null, Instant.now(), Market.TODAY)
			.approve(new Scores(4, 4, 4, 4), null, Instant.now(), Market.TODAY);
	}

	private void change(ListingId id, HistoryAct act, UnaryOperator<Listing> change) {
		this.transactions
			.executeWithoutResult((status) -> this.change.change(this.market.listing(id), Happening.of(act), change));
	}

	private SavedSearch search(String words) {
		return search(this.reader, words);
	}

	private SavedSearch search(AccountId account, String words) {
		return save(account, ListingKind.ACHIEVEMENT, SavedQuery.of(words, null));
	}

	private void save(SavedQuery query) {
		save(ListingKind.ACHIEVEMENT, query);
	}

	private void save(ListingKind kind, SavedQuery query) {
		save(this.reader, kind, query);
	}

	private SavedSearch save(AccountId account, ListingKind kind, SavedQuery query) {
		var name = (query.field() != null) ? query.field().getFirst() : "搜索" + System.nanoTime();
		return this.keep.save(kind, new SearchSettings(name, query, SearchAlert.NEW, false),
				this.callers.find(account).orElseThrow());
	}

	private SavedSearch change(SavedSearch search, boolean paused) {
		return this.keep.change(search.id(), search.version(),
				new SearchSettings(search.name(), search.query(), search.alert(), paused),
				this.callers.find(this.reader).orElseThrow());
	}

	private long newHits(SavedSearch search) {
		return this.find.response(search, this.callers.find(this.reader).orElseThrow()).newHits();
	}

	private void runToTheEnd() {
		this.market.index();
		run();
		run();
	}

	/** Without waiting for the index to settle: tests refresh it. */
	private void run() {
		this.jdbc.sql("UPDATE search_round SET opened_at = opened_at - INTERVAL 1 MINUTE").update();
		this.jobs.run("alert-searches");
	}

	private List<String> told(AccountId account) {
		return this.jdbc.sql("""
				SELECT CONCAT(kind, ' ', link, ' ', arguments) FROM notification
				WHERE account_id = :account AND topic = 'SEARCHES'""")
			.param("account", account.value())
			.query(String.class)
			.list();
	}

}
