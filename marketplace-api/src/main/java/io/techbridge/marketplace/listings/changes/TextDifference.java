package io.techbridge.marketplace.listings.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/**
 * Finds what was changed in a text: characters of Chinese, whole words and numbers of
 * everything else. What was rewritten beyond recognition, where looking for single
 * characters would take too long, is taken sentence by sentence, or as a whole.
 */
final class TextDifference {

	private static final Pattern WORDS = Pattern.compile("\\p{IsLatin}+|\\d+(?:[.,]\\d+)*|\\R|\\h+|.", Pattern.DOTALL);

	private static final Pattern SENTENCES = Pattern.compile("[^。！？；;\\n]*(?:[。！？；;\\n]+|$)");

	/** Comparing takes time with the product of the two lengths. */
	private static final int LONGEST_COMPARED = 4000;

	private final ChangedText found = new ChangedText();

	private TextDifference() {
	}

	static ChangedText between(String before, String after) {
		var difference = new TextDifference();
		difference.compareWords(before, after, true);
		return difference.found;
	}

	private void compareWords(String before, String after, boolean maySplit) {
		var old = cut(WORDS, before);
		var fresh = cut(WORDS, after);
		var start = commonStart(old, fresh);
		var end = commonEnd(old.subList(start, old.size()), fresh.subList(start, fresh.size()));
		this.found.same(old.subList(0, start));
		compareMiddle(old.subList(start, old.size() - end), fresh.subList(start, fresh.size() - end), maySplit);
		this.found.same(old.subList(old.size() - end, old.size()));
	}

	private void compareMiddle(List<String> old, List<String> fresh, boolean maySplit) {
		if (areShort(old, fresh)) {
			walk(old, fresh, this.found::changed);
		}
		else if (maySplit) {
			compareSentences(String.join("", old), String.join("", fresh));
		}
		else {
			this.found.changed(old, fresh);
		}
	}

	private void compareSentences(String before, String after) {
		var old = cut(SENTENCES, before);
		var fresh = cut(SENTENCES, after);
		if (areShort(old, fresh)) {
			walk(old, fresh, (removed, added) -> compareWords(String.join("", removed), String.join("", added), false));
		}
		else {
			this.found.changed(old, fresh);
		}
	}

	private void walk(List<String> old, List<String> fresh, Replaced replaced) {
		var position = 0;
		for (var place : places(old, fresh)) {
			this.found.same(old.subList(position, place.start()));
			replaced.by(old.subList(place.start(), place.end()), fresh.subList(place.newStart(), place.newEnd()));
			position = place.end();
		}
		this.found.same(old.subList(position, old.size()));
	}

	/** The library tells of a replacement as of a deletion and an insertion behind it. */
	private static List<Place> places(List<String> old, List<String> fresh) {
		var places = new ArrayList<Place>();
		for (var change : new MyersDiffWithLinearSpace<String>().computeDiff(old, fresh, null)) {
			var place = new Place(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
			places.add((!places.isEmpty() && places.getLast().end() == place.start()) ? places.removeLast().until(place)
					: place);
		}
		return places;
	}

	private static boolean areShort(List<String> old, List<String> fresh) {
		return old.isEmpty() || fresh.isEmpty() || old.size() + fresh.size() <= LONGEST_COMPARED;
	}

	private static int commonStart(List<String> old, List<String> fresh) {
		var length = 0;
		while (length < Math.min(old.size(), fresh.size()) && old.get(length).equals(fresh.get(length))) {
			length++;
		}
		return length;
	}

	private static int commonEnd(List<String> old, List<String> fresh) {
		return commonStart(old.reversed(), fresh.reversed());
	}

	private static List<String> cut(Pattern pieces, String text) {
		return pieces.matcher(text).results().map(MatchResult::group).filter((piece) -> !piece.isEmpty()).toList();
	}

	/** What happens where pieces were replaced. */
	@FunctionalInterface
	private interface Replaced {

		void by(List<String> removed, List<String> added);

	}

	/** Where pieces were replaced: from and to where in the old list and in the new. */
	private record Place(int start, int end, int newStart, int newEnd) {

		Place until(Place next) {
			return new Place(this.start, next.end, this.newStart, next.newEnd);
		}

	}

}
