package io.techbridge.matching;

/**
 * An offer or a demand as the index holds it.
 *
 * @param <T> which of the two
 * @param item what is compared
 * @param facts what people who look around may ask of it
 */
public record Listed<T>(T item, BrowseFacts facts) {

	/**
	 * An item of which only what is compared is known.
	 */
	public static <T> Listed<T> bare(T item) {
		return new Listed<>(item, BrowseFacts.none());
	}

}
