package io.techbridge.marketplace.listings.duplicates;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Membership;
import io.techbridge.marketplace.platform.security.TestCallers;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.matching.MatchIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class FindDuplicatesIT {

	private static final String TEXT = "面向铝合金轮毂低压铸造后的缩孔、气孔和夹杂缺陷，系统采用双视角射线实时成像，配合轻量化分割网络自动判级。"
			+ "单件检测节拍18秒，可识别直径0.4毫米以上的气孔，漏检率低于0.3%。系统已在两条轮毂产线连续运行一年，替代人工看片6人。";

	private static final String REORDERED = "系统已在三条轮毂产线连续运行一年，替代人工看片6人。面向铝合金轮毂低压铸造后的缩孔、气孔和夹杂缺陷，"
			+ "系统采用双视角射线实时成像，配合轻量化分割网络自动判级。单件检测节拍18秒，可识别直径0.4毫米以上的气孔，漏检率低于0.3%。";

	private static final Audience OPERATOR = new Audience(TestCallers.operator());

	private OrganizationId owner;

	private OrganizationId other;

	private Audience member;

	@Autowired
	private FindDuplicates duplicates;

	@Autowired
	private KeepBands bands;

	@Autowired
	private Market market;

	@Autowired
	private MatchIndex index;

	@Autowired
	private Listings listings;

	@Autowired
	private ChangeListing change;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void twoOwners() {
		this.market.clear();
		this.market.index();
		this.owner = this.market.organization("云山大学", "110108");
		this.other = this.market.organization("海河大学", "120116");
		this.member = memberOf(this.owner);
	}

	@Test
	void anOwnDraftWithTheSameTextIsFoundWithThePassagesBothHave() {
		var first = draft(this.owner, wheels("轮毂缺陷在线检测系统", TEXT));
		var second = draft(this.owner, wheels("轮毂缺陷在线检测系统", REORDERED));

		assertThat(find(second, this.member)).singleElement().satisfies((duplicate) -> {
			assertThat(duplicate.id()).isEqualTo(first.id().toString());
			assertThat(duplicate.own()).isTrue();
			assertThat(duplicate.status()).isEqualTo(Status.DRAFT);
			assertThat(duplicate.organization()).isEqualTo(new Duplicate.Owner(text(this.owner), "云山大学"));
			assertThat(duplicate.jaccard()).isGreaterThan(.75);
			assertThat(duplicate.cosine()).isGreaterThan(.93);
			assertThat(duplicate.overlaps().getFirst()).startsWith("面向铝合金轮毂低压铸造后的缩孔");
		});
		assertThat(find(second, OPERATOR)).isEmpty();
	}

	@Test
	void whatIsOverIsNoDuplicate() {
		var first = this.market.publish(this.owner, wheels("轮毂缺陷在线检测系统", TEXT));
		this.bands.complete();
		var second = draft(this.owner, wheels("轮毂缺陷在线检测系统", TEXT));
		assertThat(find(second, this.member)).hasSize(1);

		this.jdbc.sql("UPDATE listing SET status = 'WITHDRAWN' WHERE id = ?").param(first.value()).update();

		assertThat(find(second, this.member)).isEmpty();
	}

	@Test
	void anotherOwnersListingIsFoundOnTheMarketOnlyAndInAReviewBefore() {
		var theirs = draft(this.other, wheels("轮毂缺陷在线检测系统", TEXT));
		var ours = draft(this.owner, wheels("轮毂缺陷在线检测系统", TEXT));

		assertThat(find(ours, this.member)).isEmpty();
		assertThat(find(ours, OPERATOR)).isEmpty();

		status(theirs.id(), "SUBMITTED");
		assertThat(find(ours, this.member)).isEmpty();
		assertThat(find(ours, OPERATOR)).extracting(Duplicate::organization)
			.containsExactly(new Duplicate.Owner(text(this.other), "海河大学"));

		status(theirs.id(), "PUBLISHED");
		assertThat(find(ours, this.member)).extracting(Duplicate::own).containsExactly(false);
	}

	@Test
	void whatIsForMembersIsFoundByMembersOnly() {
		this.market.publish(this.other,
				AchievementContentBuilder.builder(wheels("轮毂缺陷在线检测系统", TEXT)).visibility(Visibility.MEMBERS).build());
		this.bands.complete();
		var ours = draft(this.owner, wheels("轮毂缺陷在线检测系统", TEXT));

		assertThat(find(ours, this.member)).hasSize(1);
		assertThat(find(ours, unverifiedMemberOf(this.owner))).isEmpty();
	}

	@Test
	void anEditThatOthersWaitForIsComparedOnlyForThemAndOperators() {
		var theirs = this.market.publish(this.other, wheels("叶片激光冲击强化", "采用纳秒激光对叶片进行冲击强化。"));
		var edited = write(this.listings.findById(theirs).orElseThrow(), wheels("轮毂缺陷在线检测系统", TEXT));
		assertThat(edited.pending()).isNotNull();
		var ours = draft(this.owner, wheels("轮毂缺陷在线检测系统", TEXT));

		assertThat(find(ours, this.member)).isEmpty();
		assertThat(find(ours, OPERATOR)).extracting(Duplicate::title).containsExactly("轮毂缺陷在线检测系统");
	}

	@Test
	void ofAnUnnamedNeedNeitherOwnerNorPassagesAreShownToOthers() {
		var content = NeedContentBuilder.builder().title("轮毂缺陷在线检测").problem(TEXT).anonymous(true).build();
		this.market.publish(this.other, content);
		this.bands.complete();
		var ours = draft(this.owner, NeedContentBuilder.builder(content).anonymous(false).build());

		assertThat(find(ours, this.member)).singleElement().satisfies((duplicate) -> {
			assertThat(duplicate.organization()).isNull();
			assertThat(duplicate.overlaps()).isEmpty();
			assertThat(duplicate.own()).isFalse();
		});
		assertThat(find(ours, OPERATOR)).singleElement().satisfies((duplicate) -> {
			assertThat(duplicate.organization().name()).isEqualTo("海河大学");
			assertThat(duplicate.overlaps()).isNotEmpty();
		});
	}

	@Test
	void theSameMeaningIsFoundOnTheMarketThroughSearch() {
		var theirs = this.market.publish(this.owner, wheels("轮毂缺陷在线检测系统", TEXT));
		this.market.index();
		this.jdbc.sql("DELETE FROM listing_band").update();
		var ours = draft(this.owner, wheels("轮毂缺陷在线检测系统", REORDERED));

		assertThat(find(ours, this.member)).extracting(Duplicate::id).containsExactly(theirs.toString());
	}

	@Test
	void whileSearchIsAwayThoseWithTheSameWordsAreStillFound() {
		draft(this.owner, wheels("轮毂缺陷在线检测系统", TEXT));
		var second = draft(this.owner, wheels("轮毂缺陷在线检测系统", REORDERED));

		this.index.drop();

		assertThat(find(second, this.member)).hasSize(1);
	}

	@Test
	void anAchievementIsNoDuplicateOfANeed() {
		this.market.publish(this.owner, NeedContentBuilder.builder().title("轮毂缺陷在线检测系统").problem(TEXT).build());
		this.bands.complete();

		assertThat(find(draft(this.owner, wheels("轮毂缺陷在线检测系统", TEXT)), this.member)).isEmpty();
	}

	@Test
	void whatCameByWaysThatTellNobodyGetsItsBandsLater() {
		this.market.publish(this.owner, wheels("轮毂缺陷在线检测系统", TEXT));
		this.jdbc.sql("DELETE FROM listing_band").update();

		assertThat(this.bands.complete()).contains(Message.of("job.bands-added", 1));
		assertThat(this.bands.complete()).isEmpty();
	}

	private List<Duplicate> find(Listing listing, Audience viewer) {
		return this.duplicates.of(listing, listing.working(), viewer);
	}

	private Listing draft(OrganizationId owner, ListingContent content) {
		return this.transactions.execute((status) -> this.change
			.add(Listing.draft(new ListingId(this.ids.next()), owner, null, content, null, Instant.now())));
	}

	private Listing write(Listing listing, ListingContent content) {
		return this.transactions
			.execute((status) -> this.change.write(listing, (before) -> before.edit(content, null, Instant.now())));
	}

	private void status(ListingId id, String status) {
		this.jdbc
			.sql("UPDATE listing SET status = ?, published_on = '2026-11-20', first_published_on = '2026-11-20',"
					+ " confirmed_on = '2026-11-20', expires_on = '2027-11-20' WHERE id = ?")
			.params(status, id.value())
			.update();
	}

	private static AchievementContent wheels(String title, String text) {
		return AchievementContentBuilder.builder().title(title).description(text).build();
	}

	private static Audience memberOf(OrganizationId organization) {
		return new Audience(TestCallers.memberOf(organization, MemberRole.EDITOR));
	}

	private static Audience unverifiedMemberOf(OrganizationId organization) {
		return new Audience(new Caller(new AccountId(1), Set.of(),
				new Membership(organization, MemberRole.EDITOR, false), Set.of(), null));
	}

	private static String text(OrganizationId id) {
		return Long.toString(id.value());
	}

}
