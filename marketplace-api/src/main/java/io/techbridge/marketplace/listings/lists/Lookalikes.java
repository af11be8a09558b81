package io.techbridge.marketplace.listings.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.duplicates.Shingles;

/**
 * Finds what is likely the same among many listings of one owner. Neither titles nor
 * texts are kept, only what is needed to compare them: a kilobyte or so for each.
 * <p>
 * Two are likely the same when most of the three-character pieces of their titles and of
 * their texts are. Titles with different numbers in them never are: those are members of
 * a series.
 */
public final class Lookalikes {

	private static final double TITLES = .6;

	private static final double TEXTS = .75;

	private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

	private final List<Entry> entries = new ArrayList<>();

	/** By the pieces of their titles, each mixed with the numbers of the title. */
	private final Map<Long, List<Integer>> byTitlePiece = new HashMap<>();

	/**
	 * Adds a listing.
	 */
	public void add(Lookalike what, ListingContent content) {
		var entry = Entry.of(what, content);
		for (var piece : entry.titleKeys()) {
			this.byTitlePiece.computeIfAbsent(piece, (added) -> new ArrayList<>(1)).add(this.entries.size());
		}
		this.entries.add(entry);
	}

	/**
	 * Something that is likely the same.
	 */
	public Optional<Lookalike> find(ListingContent content) {
		var wanted = Entry.of(new Lookalike(null, null, content.title()), content);
		var seen = new HashSet<Integer>();
		return LongStream.of(rarest(wanted.titleKeys()))
			.mapToObj((piece) -> this.byTitlePiece.getOrDefault(piece, List.of()))
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
			for (var piece : this.entries.removeLast().titleKeys()) {
				this.byTitlePiece.get(piece).removeLast();
			}
		}
	}

	/**
	 * So many pieces of which two titles that are alike must share one, those that are
	 * found in the fewest.
	 */
	private long[] rarest(long[] pieces) {
		var needed = pieces.length - (int) Math.ceil(TITLES * pieces.length) + 1;
		return LongStream.of(pieces)
			.boxed()
			.sorted(Comparator.comparingInt((piece) -> this.byTitlePiece.getOrDefault(piece, List.of()).size()))
			.limit(needed)
			.mapToLong(Long::longValue)
			.toArray();
	}

	/**
	 * What is kept of a listing.
	 *
	 * @param titleNumbers the numbers in its title
	 * @param text the outline of its title and text
	 */
	private record Entry(Lookalike what, Shingles title, String titleNumbers, TextOutline text) {

		private static Entry of(Lookalike what, ListingContent content) {
			var numbers = NO_DIGITS.matcher(Normalizer.normalize(content.title(), Normalizer.Form.NFKC))
				.replaceAll(" ")
				.strip();
			return new Entry(what, Shingles.of(content.title()), numbers,
					TextOutline.of(Shingles.of(content.title() + "\n" + content.text())));
		}

		/**
		 * By what others with the same numbers in their titles find it: in a long series
		 * the pieces alone lead to nearly all of it. Two keys that meet by accident are
		 * told apart by the comparison that follows.
		 */
		private long[] titleKeys() {
			return LongStream.of(this.title.values())
				.map((piece) -> 31 * piece + this.titleNumbers.hashCode())
				.toArray();
		}

		private boolean isLike(Entry other) {
			return this.titleNumbers.equals(other.titleNumbers) && this.title.jaccard(other.title) >= TITLES
					&& this.text.similarity(other.text) >= TEXTS;
		}

	}

}
