package io.techbridge.matching.index;

import java.util.regex.Pattern;

import io.techbridge.matching.IndexSide;

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

	/**
	 * The alias for reading one side.
	 */
	public String of(IndexSide side) {
		return (side == IndexSide.OFFERS) ? this.offers : this.demands;
	}

	/**
	 * The aliases of the two indexes with this number, by which they are reached whether
	 * they are in use or not.
	 */
	public IndexNames numbered(int number) {
		return new IndexNames(beside(this.offers, number), beside(this.demands, number));
	}

	static String numbered(String alias, int number) {
		return alias + "-" + number;
	}

	private static String beside(String alias, int number) {
		return numbered(alias, number) + "-build";
	}

	static String forWriting(String alias) {
		return alias + "-write";
	}

	/**
	 * The names of indexes behind an alias, with their number as the first group.
	 */
	static Pattern numbersOf(String alias) {
		return Pattern.compile(Pattern.quote(alias) + "-(\\d{1,9})");
	}

}
