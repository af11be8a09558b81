package io.techbridge.marketplace.listings.changes;

import java.util.List;
import java.util.Set;

import io.techbridge.marketplace.listings.content.ListingContent;

/**
 * How far an edit goes. The shares are of the text before: an edit is compared with the
 * last reviewed text, so that many small ones add up.
 */
public final class Extent {

	/** Whoever looks for partners by these has to look again. */
	private static final Set<String> DECISIVE = Set.of("field", "listField", "industries", "indicators", "trl",
			"minTrl", "stage", "transferModes", "tryBeforePay", "price", "budget", "rewardFen", "allowedRegions",
			"preferredRegions", "excludedRegions");

	private static final double MINOR_SHARE = .03;

	private static final double MATERIAL_SHARE = .1;

	private final ListingContent before;

	private final ListingContent after;

	private final Fields old;

	private final Fields fresh;

	private final List<String> changed;

	private Extent(ListingContent before, ListingContent after) {
		this.before = before;
		this.after = after;
		this.old = new Fields(before);
		this.fresh = new Fields(after);
		this.changed = this.old.changedIn(this.fresh);
	}

	/**
	 * @throws IllegalArgumentException if one is an achievement and the other a need
	 */
	public static Extent of(ListingContent before, ListingContent after) {
		return new Extent(before, after);
	}

	/**
	 * Whether the edit may go live without a review: it only polishes sentences, less
	 * than three hundredths of all of them, and leaves numbers and units alone.
	 */
	public boolean isMinor() {
		return this.changed.isEmpty() || (this.changed.stream().allMatch(Fields::isFreeText)
				&& this.changed.stream().allMatch(this::keepsQuantities) && isPolish());
	}

	private boolean keepsQuantities(String field) {
		return Quantities.in(this.old.text(field)).equals(Quantities.in(this.fresh.text(field)));
	}

	private boolean isPolish() {
		var total = this.old.freeTexts().mapToInt((field) -> this.old.text(field).length()).sum();
		var touched = this.changed.stream()
			.mapToInt((field) -> changedCharacters(this.old.text(field), this.fresh.text(field)))
			.sum();
		return touched < MINOR_SHARE * total;
	}

	/**
	 * Whether partners who turned the listing down should see it again: something
	 * decisive was changed, or more than a tenth of the text.
	 */
	public boolean isMaterial() {
		return this.changed.stream().anyMatch(DECISIVE::contains) || isLargelyRewritten();
	}

	private boolean isLargelyRewritten() {
		var text = words(this.before);
		return changedCharacters(text, words(this.after)) > MATERIAL_SHARE * text.length();
	}

	private static String words(ListingContent content) {
		return String.join("\n", content.title(), String.join(" ", content.keywords()), content.text());
	}

	private static int changedCharacters(String before, String after) {
		return TextDifference.between(before, after).changedCharacters();
	}

}
