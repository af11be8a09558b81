package io.techbridge.marketplace.lists;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.PublicNotice;
import org.jspecify.annotations.Nullable;

/**
 * What a row states about an achievement.
 */
final class StatedAchievement {

	private final Values values;

	private final ListingValues listing;

	private final StatedFields<AchievementContentBuilder> fields;

	private StatedAchievement(Values values, StatedFields<AchievementContentBuilder> fields) {
		this.values = values;
		this.listing = new ListingValues(values);
		this.fields = fields;
	}

	static UnaryOperator<AchievementContent> of(Values values, Findings findings) {
		var fields = new StatedFields<AchievementContentBuilder>(values, findings);
		new StatedAchievement(values, fields).read();
		return (before) -> {
			var content = AchievementContentBuilder.builder(before);
			fields.applyTo(content);
			return content.build();
		};
	}

	private void read() {
		title();
		texts();
		classes();
		terms();
	}

	private void title() {
		var title = this.values.text(Column.TITLE).replaceAll("\\s+", " ");
		this.fields.change((content) -> content.title(title));
	}

	private void texts() {
		this.fields.setAll(Column.INVENTORS, () -> this.listing.words(Column.INVENTORS),
				AchievementContentBuilder::inventors);
		this.fields.text(Column.DESCRIPTION, AchievementContentBuilder::description);
		summary();
		this.fields.setAll(Column.KEYWORDS, this.listing::fewKeywords, AchievementContentBuilder::keywords);
		this.fields.setAll(Column.INDICATORS, this.listing::indicators, AchievementContentBuilder::indicators);
		this.fields.text(Column.ADVANTAGES, AchievementContentBuilder::advantages);
		this.fields.text(Column.APPLICATIONS, AchievementContentBuilder::applications);
		this.fields.text(Column.TRL_EVIDENCE, AchievementContentBuilder::trlEvidence);
		this.fields.setAll(Column.INTELLECTUAL_PROPERTY, this.listing::rights,
				AchievementContentBuilder::intellectualProperty);
		this.fields.text(Column.CONFIDENTIAL, AchievementContentBuilder::confidential);
	}

	/** A summary that is longer than one may be begins the description. */
	private void summary() {
		var text = this.values.text(Column.SUMMARY);
		if (text.length() <= ListingContent.LONGEST_SUMMARY) {
			this.fields.set(Column.SUMMARY, () -> text.isEmpty() ? null : text, AchievementContentBuilder::summary);
			return;
		}
		var both = this.listing.cutTexts(ListingContent.LONGEST_TEXT, Column.SUMMARY, Column.DESCRIPTION);
		this.fields.change((content) -> content.summary(null).description(both));
	}

	private void classes() {
		this.fields.set(Column.FIELD, this.values::field, AchievementContentBuilder::field);
		this.fields.find(Column.LIST_FIELD, this.values::listField, AchievementContentBuilder::listField);
		this.fields.setAll(Column.INDUSTRIES, this.listing::industries, AchievementContentBuilder::industries);
		this.fields.set(Column.NATURE, this.listing::nature, AchievementContentBuilder::nature);
		this.fields.find(Column.STAGE, this.values::stage, AchievementContentBuilder::stage);
		this.fields.find(Column.TRL, this.values::readinessLevel, AchievementContentBuilder::trl);
		this.fields.set(Column.LEVEL, this.listing::assessment, AchievementContentBuilder::level);
	}

	private void terms() {
		this.fields.setAll(Column.MODES, this.listing::orderedModes, AchievementContentBuilder::transferModes);
		this.fields.find(Column.TRY_BEFORE_PAY, this.listing::statedTryBeforePay,
				AchievementContentBuilder::tryBeforePay);
		this.fields.set(Column.PRICE, () -> this.values.money(Column.PRICE), AchievementContentBuilder::price);
		this.fields.set(Column.PRICING, this.listing::pricing, AchievementContentBuilder::pricing);
		publicNotice();
		this.fields.setAll(Column.WANTS, this.listing::wants, AchievementContentBuilder::wants);
		this.fields.setAll(Column.ALLOWED_REGIONS, () -> this.listing.orderedRegions(Column.ALLOWED_REGIONS),
				AchievementContentBuilder::allowedRegions);
		this.fields.require(Column.VISIBILITY, this.listing::visibility, AchievementContentBuilder::visibility);
	}

	/** A notice needs both days; what the row does not state, the listing may have. */
	private void publicNotice() {
		var from = this.values.day(Column.NOTICE_FROM);
		var to = this.values.day(Column.NOTICE_TO);
		var objections = this.listing.cutText(Column.OBJECTIONS, ListingContent.LONGEST_TEXT);
		if (from != null && to != null && to.isBefore(from)) {
			this.values.leaveOut(Column.NOTICE_TO, this.values.text(Column.NOTICE_TO), "notice-order");
		}
		else if (from != null || to != null || objections != null) {
			this.fields.change((content) -> content.publicNotice(notice(content.publicNotice(), from, to, objections)));
		}
	}

	private static @Nullable PublicNotice notice(@Nullable PublicNotice before, @Nullable LocalDate from,
			@Nullable LocalDate to, @Nullable String objections) {
		var first = (from != null || before == null) ? from : before.from();
		var last = (to != null || before == null) ? to : before.to();
		if (first == null || last == null || last.isBefore(first)) {
			return before;
		}
		return new PublicNotice(first, last, (objections != null || before == null) ? objections : before.objections());
	}

}
