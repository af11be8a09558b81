package io.techbridge.marketplace.listings.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.clarity.ClarityScore;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.testing.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListingTests {

	private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	private static final AccountId SOMEBODY = new AccountId(7);

	private static final Scores FAIR = new Scores(3, 3, 3, 3);

	private static final ListingContent FIRST = NeedContent.titled("涂层脱落");

	private static final ListingContent SECOND = NeedContent.titled("涂层容易脱落");

	/** domain.md 6: from where what can be done, and where it leads. */
	private static final Map<Act, Set<Status>> ALLOWED = Map.of( //
			Act.EDIT, EnumSet.of(Status.DRAFT, Status.CHANGES_REQUESTED, Status.PUBLISHED, Status.EXPIRED), //
			Act.SUBMIT, EnumSet.of(Status.DRAFT, Status.CHANGES_REQUESTED), //
			Act.DISCARD, EnumSet.noneOf(Status.class), //
			Act.CONFIRM, EnumSet.of(Status.PUBLISHED), //
			Act.RENEW, EnumSet.of(Status.EXPIRED), //
			Act.WITHDRAW, EnumSet.of(Status.SUBMITTED, Status.CHANGES_REQUESTED, Status.PUBLISHED, Status.EXPIRED), //
			Act.FULFIL, EnumSet.of(Status.PUBLISHED, Status.EXPIRED), //
			Act.COPY, EnumSet.of(Status.REJECTED, Status.WITHDRAWN, Status.FULFILLED), //
			Act.DELETE, EnumSet.of(Status.DRAFT));

	@ParameterizedTest
	@EnumSource(Status.class)
	void eachStateAllowsWhatTheTableSaysAndNothingElse(Status status) {
		var listing = in(status);

		assertThat(listing.status()).isEqualTo(status);
		assertThat(listing.acts()).containsExactlyInAnyOrderElementsOf(
				Arrays.stream(Act.values()).filter((act) -> ALLOWED.get(act).contains(status)).toList());
		for (var act : Act.values()) {
			if (!ALLOWED.get(act).contains(status)) {
				assertThatExceptionOfType(RuleViolated.class).as("%s in %s", act, status)
					.isThrownBy(() -> act(act).apply(listing));
			}
		}
	}

	@Test
	void onlyANeedFindsItsAnswer() {
		var achievement = Listing
			.draft(new ListingId(1), new OrganizationId(2), null, AchievementContent.titled("光伏回收"), SOMEBODY, NOW)
			.submit(true, false, SOMEBODY, NOW, TODAY);

		assertThat(achievement.acts()).doesNotContain(Act.FULFIL);
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(achievement::fulfil);
	}

	@Test
	void whatIsPublishedStaysAsItIsWhileAnEditWaits() {
		var edited = published().edit(SECOND, SOMEBODY, NOW).submit(false, false, SOMEBODY, NOW, TODAY);

		assertThat(edited.status()).isEqualTo(Status.PUBLISHED);
		assertThat(edited.content()).isEqualTo(FIRST);
		assertThat(edited.working()).isEqualTo(SECOND);
		assertThat(edited.awaits()).isEqualTo(ReviewCause.CHANGE);
		assertThat(edited.acts()).doesNotContain(Act.EDIT, Act.SUBMIT).contains(Act.DISCARD);
	}

	@Test
	void anApprovedEditTakesThePlaceOfWhatWasPublished() {
		var approved = published().edit(SECOND, SOMEBODY, NOW)
			.submit(false, false, SOMEBODY, NOW, TODAY)
			.approve(FAIR, null, NOW, TODAY.plusDays(3));

		assertThat(approved.content()).isEqualTo(SECOND);
		assertThat(approved.reviewed()).isEqualTo(SECOND);
		assertThat(approved.pending()).isNull();
		assertThat(approved.awaits()).isNull();
		assertThat(term(approved).firstPublishedOn()).isEqualTo(TODAY);
		assertThat(term(approved).publishedOn()).isEqualTo(TODAY.plusDays(3));
		assertThat(term(approved).expiresOn()).isEqualTo(TODAY.plusDays(3).plusMonths(12));
	}

	@Test
	void aRefusedEditLeavesWhatIsPublished() {
		var refused = published().edit(SECOND, SOMEBODY, NOW)
			.submit(false, false, SOMEBODY, NOW, TODAY)
			.reject(null, "与已发布内容无关", NOW);

		assertThat(refused.status()).isEqualTo(Status.PUBLISHED);
		assertThat(refused.content()).isEqualTo(FIRST);
		assertThat(Objects.requireNonNull(refused.pending()).status()).isEqualTo(PendingStatus.REJECTED);
		assertThat(refused.acts()).contains(Act.EDIT, Act.SUBMIT, Act.DISCARD);
	}

	@Test
	void anEditThatChangesNothingIsNone() {
		var back = published().edit(SECOND, SOMEBODY, NOW).edit(FIRST, SOMEBODY, NOW);

		assertThat(back.pending()).isNull();
		assertThat(back.excerpt().title()).isEqualTo("涂层脱落");
	}

	@Test
	void whatATrustedOwnerPublishesIsLookedAtAfterwards() {
		var live = draft().submit(true, true, SOMEBODY, NOW, TODAY);

		assertThat(live.status()).isEqualTo(Status.PUBLISHED);
		assertThat(live.awaits()).isEqualTo(ReviewCause.SAMPLE);
		assertThat(live.reviewed()).isNull();
		assertThat(live.approve(FAIR, null, NOW, TODAY).reviewed()).isEqualTo(FIRST);
		assertThat(live.reject(null, "重复发布", NOW).status()).isEqualTo(Status.WITHDRAWN);
		assertThat(live.requestChanges(null, "请补充指标", NOW)).satisfies((handedBack) -> {
			assertThat(handedBack.status()).isEqualTo(Status.PUBLISHED);
			assertThat(Objects.requireNonNull(handedBack.pending()).status())
				.isEqualTo(PendingStatus.CHANGES_REQUESTED);
		});
	}

	@Test
	void aPolishedSentenceDoesNotCountAsReviewed() {
		var polished = published().edit(SECOND, SOMEBODY, NOW).submit(true, false, SOMEBODY, NOW, TODAY);

		assertThat(polished.content()).isEqualTo(SECOND);
		assertThat(polished.reviewed()).isEqualTo(FIRST);
		assertThat(polished.awaits()).isNull();
	}

	@Test
	void aTotalOfTenWithoutAZeroIsEnough() {
		assertThat(new Scores(3, 3, 2, 2).suffice()).isTrue();
		assertThat(new Scores(3, 2, 2, 2).suffice()).isFalse();
		assertThat(new Scores(5, 5, 5, 0).suffice()).isFalse();
		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> in(Status.SUBMITTED).approve(new Scores(5, 5, 5, 0), null, NOW, TODAY));
	}

	@Test
	void confirmingAndRenewingBeginANewTerm() {
		var later = TODAY.plusMonths(11);

		assertThat(term(published().reminded(30).confirm(later))).satisfies((term) -> {
			assertThat(term.expiresOn()).isEqualTo(later.plusMonths(12));
			assertThat(term.confirmedOn()).isEqualTo(later);
			assertThat(term.publishedOn()).isEqualTo(TODAY);
			assertThat(term.remindedDays()).isNull();
		});
		assertThat(in(Status.EXPIRED).renew(later).status()).isEqualTo(Status.PUBLISHED);
	}

	@Test
	void anEditOfWhatHasExpiredBringsItBackOnceApproved() {
		var back = in(Status.EXPIRED).edit(SECOND, SOMEBODY, NOW)
			.submit(false, false, SOMEBODY, NOW, TODAY)
			.approve(FAIR, null, NOW, TODAY);

		assertThat(back.status()).isEqualTo(Status.PUBLISHED);
		assertThat(back.content()).isEqualTo(SECOND);
	}

	@Test
	void aCopyIsANewDraftAndTheOldOneStays() {
		var withdrawn = in(Status.WITHDRAWN).numbered("N-1");

		var copy = withdrawn.copy(new ListingId(9), SOMEBODY, NOW);

		assertThat(copy.status()).isEqualTo(Status.DRAFT);
		assertThat(copy.externalId()).isEqualTo("N-1");
		assertThat(copy.content()).isEqualTo(withdrawn.content());
		assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
	}

	@Test
	void titlesAreComparedWithoutCaseWidthAndPunctuation() {
		assertThat(Excerpt.titleKey("ＬＦＰ 电池（回收）技术")).isEqualTo(Excerpt.titleKey("lfp电池(回收)技术"));
	}

	private static UnaryOperator<Listing> act(Act act) {
		return switch (act) {
			case EDIT -> (listing) -> listing.edit(SECOND, SOMEBODY, NOW);
			case SUBMIT -> (listing) -> listing.submit(false, false, SOMEBODY, NOW, TODAY);
			case DISCARD -> Listing::discard;
			case CONFIRM -> (listing) -> listing.confirm(TODAY);
			case RENEW -> (listing) -> listing.renew(TODAY);
			case WITHDRAW -> Listing::withdraw;
			case FULFIL -> Listing::fulfil;
			case COPY -> (listing) -> listing.copy(new ListingId(9), SOMEBODY, NOW);
			case DELETE -> (listing) -> {
				listing.requireDeletable();
				return listing;
			};
		};
	}

	@Test
	void aNeedIsRatedByWhatItsOwnerWorksOn() {
		var edited = published().edit(Market.fullNeed("涂层脱落"), SOMEBODY, NOW);

		assertThat(edited.excerpt().clarity()).isEqualTo(ClarityScore.of(Market.fullNeed("涂层脱落")).value()).isPositive();
		assertThat(edited.discard().excerpt().clarity()).isEqualTo(published().excerpt().clarity());
	}

	private static Listing in(Status status) {
		return switch (status) {
			case DRAFT -> draft();
			case SUBMITTED -> draft().submit(false, false, SOMEBODY, NOW, TODAY);
			case CHANGES_REQUESTED -> in(Status.SUBMITTED).requestChanges(FAIR, "请补充", NOW);
			case PUBLISHED -> published();
			case REJECTED -> in(Status.SUBMITTED).reject(FAIR, "无实质内容", NOW);
			case EXPIRED -> published().expire();
			case WITHDRAWN -> published().withdraw();
			case FULFILLED -> published().fulfil();
		};
	}

	private static Listing draft() {
		return Listing.draft(new ListingId(1), new OrganizationId(2), null, FIRST, SOMEBODY, NOW);
	}

	private static Listing published() {
		return draft().submit(false, false, SOMEBODY, NOW, TODAY).approve(FAIR, null, NOW, TODAY);
	}

	private static Term term(Listing listing) {
		return Objects.requireNonNull(listing.term());
	}

}
