package io.techbridge.marketplace.listings.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.core.Excerpt;

/**
 * Finds what is likely the same among many listings of one owner. Neither titles nor
 * texts are kept, only what is needed to compare them: a kilobyte or so for each.
 * <p>
 * Two are likely the same when most of the three-character sequences of their titles and
 * of their texts are. Titles with different numbers in them never are: those are members
 * of a series.
 */
public final class Lookalikes {

	private static final double TITLES = .6;

	private static final double TEXTS = .75;

	private final List<Entry> entries = new ArrayList<>();

	private final Map<Long, List<Integer>> byTitleGram = new HashMap<>();

	/**
	 * Adds a listing.
	 */
	public void add(Lookalike what, ListingContent content) {
		var entry = Entry.of(what, content);
		for (var gram : entry.titleGrams()) {
			this.byTitleGram.computeIfAbsent(gram, (added) -> new ArrayList<>(1)).add(this.entries.size());
		}
		this.entries.add(entry);
	}

	/**
	 * Something that is likely the same.
	 */
	public Optional<Lookalike> find(ListingContent content) {
		var wanted = Entry.of(new Lookalike(null, null, content.title()), content);
		var seen = new HashSet<Integer>();
		return LongStream.of(rarest(wanted.titleGrams()))
			.mapToObj((gram) -> this.byTitleGram.getOrDefault(gram, List.of()))
			.flatMap(List::stream)
			.filter(seen::add)
			.map(this.entries::get)
			.filter((entry) -> entry.isLike(wanted))
			.findFirst()
			.map(Entry::what);
	}

	/**
	 * How many there are.
	 */
	public int size() {
		return this.entries.size();
	}

	/**
	 * Forgets those that were added last.
	 * @param size how many stay
	 */
	public void shrink(int size) {
		while (this.entries.size() > size) {
			for (var gram : this.entries.removeLast().titleGrams()) {
				this.byTitleGram.get(gram).removeLast();
			}
		}
	}

	/**
	 * So many grams of which two titles that are alike must share one, those that are
	 * found in the fewest.
	 */
	private long[] rarest(long[] grams) {
		var needed = grams.length - (int) Math.ceil(TITLES * grams.length) + 1;
		return LongStream.of(grams)
			.boxed()
			.sorted(Comparator.comparingInt((gram) -> this.byTitleGram.getOrDefault(gram, List.of()).size()))
			.limit(needed)
			.mapToLong(Long::longValue)
			.toArray();
	}

	/**
	 * What is kept of a listing.
	 *
	 * @param titleGrams the three-character sequences of its title, sorted
	 * @param titleNumbers the numbers in its title
	 * @param text the outline of all of its text
	 */
	private record Entry(Lookalike what, long[] titleGrams, String titleNumbers, TextOutline text) {

		private static Entry of(Lookalike what, ListingContent content) {
			var title = Excerpt.titleKey(content.title());
			var numbers = Normalizer.normalize(content.title(), Normalizer.Form.NFKC).replaceAll("\\D+", " ").strip();
			return new Entry(what, grams(title), numbers,
					TextOutline.of(Excerpt.titleKey(content.title() + content.text())));
		}

		private boolean isLike(Entry other) {
			return this.titleNumbers.equals(other.titleNumbers) && titleShare(other) >= TITLES
					&& this.text.similarity(other.text) >= TEXTS;
		}

		private double titleShare(Entry other) {
			int shared = 0;
			int mine = 0;
			int theirs = 0;
			while (mine < this.titleGrams.length && theirs < other.titleGrams.length) {
				var order = Long.compare(this.titleGrams[mine], other.titleGrams[theirs]);
				shared += (order == 0) ? 1 : 0;
				mine += (order <= 0) ? 1 : 0;
				theirs += (order >= 0) ? 1 : 0;
			}
			return (double) shared / (this.titleGrams.length + other.titleGrams.length - shared);
		}

		/** A title shorter than three characters is one sequence. */
		private static long[] grams(String title) {
			var characters = title.toCharArray();
			if (characters.length < 3) {
				return new long[] { title.hashCode() };
			}
			var grams = new long[characters.length - 2];
			for (int i = 0; i < grams.length; i++) {
				grams[i] = (long) characters[i] << 32 | (long) characters[i + 1] << 16 | characters[i + 2];
			}
			return Arrays.stream(grams).sorted().distinct().toArray();
		}

	}

}
