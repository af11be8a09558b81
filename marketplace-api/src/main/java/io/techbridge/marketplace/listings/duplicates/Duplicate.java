package io.techbridge.marketplace.listings.duplicates;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Status;
import org.jspecify.annotations.Nullable;

/**
 * A listing that likely says the same.
 *
 * @param organization its owner, absent if it stays unnamed
 * @param own whether it belongs to the same owner
 * @param cosine how alike the meanings are, up to 1; absent where meanings are not
 * compared
 * @param jaccard the share of three-character pieces that are the same, up to 1
 * @param overlaps the longest passages both have, word for word; empty if the owner stays
 * unnamed
 */
public record Duplicate(String id, ListingKind kind, String title, @Nullable Owner organization, boolean own,
		Status status, @Nullable Double cosine, double jaccard, List<String> overlaps) {

	/**
	 * Whose it is.
	 */
	@Schema(name = "DuplicateOwner")
	public record Owner(String id, String name) {

	}

}
