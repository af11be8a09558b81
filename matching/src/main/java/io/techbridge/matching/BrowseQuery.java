package io.techbridge.matching;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in a list of offers or demands.
 *
 * @param words the words typed; blank for everything
 * @param filters what the list is narrowed down to
 * @param circle who asks
 * @param sort the order
 * @param size how many to return, 1–100
 * @param cursor where the page before ended, {@code null} for the first page
 */
public record BrowseQuery(String words, BrowseFilters filters, Circle circle, BrowseSort sort, int size,
		@Nullable String cursor) {

	private static final int USUAL_SIZE = 20;

	public BrowseQuery {
		if (size < 1 || size > 100) {
			throw new IllegalArgumentException("A page has 1 to 100 entries, not " + size);
		}
	}

	/**
	 * What anyone finds with these words, the best answers first.
	 */
	public static BrowseQuery of(String words) {
		return new BrowseQuery(words, BrowseFilters.none(), Circle.EVERYBODY, BrowseSort.RELEVANCE, USUAL_SIZE, null);
	}

	/**
	 * The same, narrowed down.
	 */
	public BrowseQuery filteredBy(BrowseFilters others) {
		return new BrowseQuery(this.words, others, this.circle, this.sort, this.size, this.cursor);
	}

	/**
	 * The same for other eyes.
	 */
	public BrowseQuery seenBy(Circle other) {
		return new BrowseQuery(this.words, this.filters, other, this.sort, this.size, this.cursor);
	}

	/**
	 * The same in another order.
	 */
	public BrowseQuery sortedBy(BrowseSort other) {
		return new BrowseQuery(this.words, this.filters, this.circle, other, this.size, this.cursor);
	}

	/**
	 * Another page of the same list.
	 * @param from where the page before ended, {@code null} for the first page
	 */
	public BrowseQuery page(int entries, @Nullable String from) {
		return new BrowseQuery(this.words, this.filters, this.circle, this.sort, entries, from);
	}

	/**
	 * The order in force: without words nothing answers better than anything else.
	 */
	public BrowseSort order() {
		return (this.sort == BrowseSort.RELEVANCE && this.words.isBlank()) ? BrowseSort.DATE : this.sort;
	}

}
