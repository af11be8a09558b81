package io.techbridge.marketplace.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Scores;
import io.techbridge.marketplace.listings.core.Term;
import io.techbridge.marketplace.platform.time.China;

/**
 * Where a sample stands in its life, so that there is something of everything to see.
 *
 * @param name the state, as {@code states.csv} calls it
 * @param remark the reviewer's comment, or what an edit adds
 * @param today the day on which the samples are loaded
 */
record SampleState(String name, String remark, LocalDate today) {

	private static final Map<String, Integer> DAYS_LEFT = Map.of("即将到期", 5, "已到期", -3);

	private static final Scores FAIR = new Scores(4, 4, 4, 4);

	private static final Scores POOR = new Scores(3, 1, 2, 2);

	/**
	 * What is said, if the state is about that.
	 */
	ListingContent content(ListingContent stated) {
		return switch (this.name) {
			case "匿名" -> NeedContentBuilder.builder((NeedContent) stated).anonymous(true).build();
			case "仅会员" ->
				AchievementContentBuilder.builder((AchievementContent) stated).visibility(Visibility.MEMBERS).build();
			default -> stated;
		};
	}

	/**
	 * When it came onto the market, so that its term ends when it should.
	 */
	LocalDate publishedOn(LocalDate stated) {
		var left = DAYS_LEFT.get(this.name);
		return (left != null) ? this.today.plusDays(left).minus(Term.LENGTH) : stated;
	}

	/**
	 * What has happened to it since it was a draft.
	 */
	Listing live(Listing draft, LocalDate publishedOn) {
		return switch (this.name) {
			case "草稿" -> draft;
			case "待审核" -> submitted(draft);
			case "退回修改" -> submitted(draft).requestChanges(POOR, this.remark, now());
			case "修改待审核" -> submitted(published(draft, publishedOn).edit(added(draft.content()), null, now()));
			case "已到期" -> published(draft, publishedOn).expire();
			case "即将到期", "匿名", "仅会员" -> published(draft, publishedOn);
			default -> throw new IllegalArgumentException("states.csv: no such state: " + this.name);
		};
	}

	/**
	 * On the market since the given day, as if an operator had reviewed it.
	 */
	static Listing published(Listing draft, LocalDate day) {
		var at = day.atStartOfDay(China.ZONE).toInstant();
		return draft.submit(false, false, null, at, day).approve(FAIR, null, at, day);
	}

	private Listing submitted(Listing written) {
		return written.submit(false, false, null, now(), this.today);
	}

	private ListingContent added(ListingContent before) {
		var achievement = (AchievementContent) before;
		return AchievementContentBuilder.builder(achievement)
			.description(achievement.description() + "\n" + this.remark)
			.build();
	}

	private Instant now() {
		return this.today.atStartOfDay(China.ZONE).toInstant();
	}

}
