package io.techbridge.marketplace.listings;

import java.util.List;

/**
 * The keywords an owner gives a listing, ten at most.
 */
public record Keywords(List<String> values) {

	/** How many there may be. */
	public static final int MOST = 10;

	public Keywords {
		values = List.copyOf(values);
		if (values.size() > MOST) {
			throw new IllegalArgumentException(
					"A listing has at most %d keywords, not %d".formatted(MOST, values.size()));
		}
	}

}
