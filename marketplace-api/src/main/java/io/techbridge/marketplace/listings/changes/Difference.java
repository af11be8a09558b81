package io.techbridge.marketplace.listings.changes;

import java.util.ArrayList;
import java.util.List;

import io.techbridge.marketplace.listings.content.ListingContent;

/**
 * What differs between two versions of a listing.
 *
 * @param changes one for each field that differs, in the order of the form
 */
public record Difference(List<Change> changes) {

	/**
	 * The names of the fields that differ, in the order of the form.
	 */
	public static List<String> fields(ListingContent before, ListingContent after) {
		return before.equals(after) ? List.of() : new Fields(before).changedIn(new Fields(after));
	}

	/**
	 * What was changed to get from one version to the other.
	 */
	public static Difference between(ListingContent before, ListingContent after) {
		var old = new Fields(before);
		var fresh = new Fields(after);
		var changes = new ArrayList<Change>();
		for (var field : old.changedIn(fresh)) {
			changes.add(Fields.isFreeText(field) ? Change.ofText(field, old.text(field), fresh.text(field))
					: Change.of(field, old.value(field), fresh.value(field)));
		}
		return new Difference(List.copyOf(changes));
	}

}
