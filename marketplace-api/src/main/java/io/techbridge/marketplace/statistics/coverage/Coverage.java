package io.techbridge.marketplace.statistics.coverage;

import java.util.List;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.statistics.scope.Basis;
import org.jspecify.annotations.Nullable;

/**
 * How many of the listings on the market have a strong match at the moment: one that is
 * at least 较强.
 *
 * @param hidden whether it would give an organization away
 * @param open how many are on the market
 * @param covered how many of them have such a match
 * @param share of the open ones, 0–1; {@code null} if there are none
 */
record Coverage(Basis basis, ListingKind listing, boolean hidden, @Nullable Long open, @Nullable Long covered,
		@Nullable Double share, List<FieldCoverage> byField) {

	/**
	 * The same for a first-level field.
	 *
	 * @param field {@code null} for those that state none
	 */
	record FieldCoverage(@Nullable String field, boolean hidden, @Nullable Long open, @Nullable Long covered) {

	}

}
