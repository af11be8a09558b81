package io.techbridge.marketplace.lists;

import java.util.function.UnaryOperator;

import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;

/**
 * What a row states about a need.
 */
final class StatedNeed {

	private final Values values;

	private final ListingValues listing;

	private final StatedFields<NeedContentBuilder> fields;

	private StatedNeed(Values values, StatedFields<NeedContentBuilder> fields) {
		this.values = values;
		this.listing = new ListingValues(values);
		this.fields = fields;
	}

	static UnaryOperator<NeedContent> of(Values values, Findings findings) {
		var fields = new StatedFields<NeedContentBuilder>(values, findings);
		new StatedNeed(values, fields).read();
		return (before) -> {
			var content = NeedContentBuilder.builder(before);
			fields.applyTo(content);
			return content.build();
		};
	}

	private void read() {
		var title = this.values.text(Column.TITLE).replaceAll("\\s+", " ");
		this.fields.change((content) -> content.title(title));
		texts();
		classes();
		terms();
	}

	private void texts() {
		this.fields.setAll(Column.KEYWORDS, this.listing::fewKeywords, NeedContentBuilder::keywords);
		this.fields.text(Column.PROBLEM, NeedContentBuilder::problem);
		this.fields.text(Column.TRIED, NeedContentBuilder::tried);
		this.fields.text(Column.BASIS, NeedContentBuilder::basis);
		this.fields.setAll(Column.INDICATORS, this.listing::indicators, NeedContentBuilder::indicators);
		this.fields.text(Column.CONDITIONS, NeedContentBuilder::conditions);
	}

	private void classes() {
		this.fields.set(Column.KIND, this.values::kind, NeedContentBuilder::kind);
		this.fields.set(Column.FIELD, this.values::field, NeedContentBuilder::field);
		this.fields.find(Column.LIST_FIELD, this.values::listField, NeedContentBuilder::listField);
		this.fields.setAll(Column.INDUSTRIES, this.listing::industries, NeedContentBuilder::industries);
		this.fields.set(Column.MIN_TRL, () -> this.values.level(Column.MIN_TRL), NeedContentBuilder::minTrl);
	}

	private void terms() {
		this.fields.set(Column.DEADLINE, () -> this.values.deadline(Column.DEADLINE), NeedContentBuilder::deadline);
		this.fields.set(Column.BUDGET, () -> this.values.money(Column.BUDGET), NeedContentBuilder::budget);
		this.fields.set(Column.REWARD, () -> this.listing.amount(Column.REWARD, "reward"),
				NeedContentBuilder::rewardFen);
		this.fields.setAll(Column.MODES, this.listing::orderedModes, NeedContentBuilder::transferModes);
		this.fields.setAll(Column.PREFERRED_REGIONS, () -> this.listing.orderedRegions(Column.PREFERRED_REGIONS),
				NeedContentBuilder::preferredRegions);
		this.fields.setAll(Column.EXCLUDED_REGIONS, () -> this.listing.orderedRegions(Column.EXCLUDED_REGIONS),
				NeedContentBuilder::excludedRegions);
		this.fields.set(Column.OWNERSHIP, this.listing::ownership, NeedContentBuilder::ownership);
		this.fields.require(Column.WANTS_BROKER, () -> this.listing.answer(Column.WANTS_BROKER),
				NeedContentBuilder::wantsBroker);
		this.fields.require(Column.ANONYMOUS, () -> this.listing.answer(Column.ANONYMOUS),
				NeedContentBuilder::anonymous);
		this.fields.require(Column.VISIBILITY, this.listing::visibility, NeedContentBuilder::visibility);
	}

}
