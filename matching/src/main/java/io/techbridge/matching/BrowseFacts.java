package io.techbridge.matching;

import org.jspecify.annotations.Nullable;

/**
 * What people who look around may ask of a listing, beside what is compared. Ranking
 * never sees it.
 *
 * @param owner who offers or asks, {@code null} if that must not be known
 * @param kind what is asked for, in the words of whoever writes the index; {@code null}
 * if not stated
 * @param circle who may find it
 */
public record BrowseFacts(@Nullable Owner owner, @Nullable String kind, Circle circle) {

	/**
	 * Nothing is known but what is compared, and everybody may find it.
	 */
	public static BrowseFacts none() {
		return new BrowseFacts(null, null, Circle.EVERYBODY);
	}

	/**
	 * Whose a listing is.
	 *
	 * @param id the owner's id
	 * @param name the name under which it is known
	 */
	public record Owner(String id, String name) {

	}

}
