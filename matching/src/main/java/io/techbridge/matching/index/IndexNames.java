package io.techbridge.matching.index;

/**
 * The names under which the two indexes are reached. Reading goes through an alias that
 * hides removed entries, writing through another; behind both stands an index with a
 * number, so that a new one can take its place.
 *
 * @param offers the alias for reading offers
 * @param demands the alias for reading demands
 */
public record IndexNames(String offers, String demands) {

	/**
	 * The names that begin with {@code prefix}, for example {@code techbridge}.
	 */
	public static IndexNames startingWith(String prefix) {
		return new IndexNames(prefix + "-offers", prefix + "-demands");
	}

	static String forWriting(String alias) {
		return alias + "-write";
	}

	static String first(String alias) {
		return alias + "-1";
	}

}
