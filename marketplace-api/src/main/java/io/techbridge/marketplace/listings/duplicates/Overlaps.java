package io.techbridge.marketplace.listings.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The longest passages that two texts have in common, word for word, wherever they stand.
 */
final class Overlaps {

	/** Shorter ones are turns of phrase. */
	private static final int SHORTEST = 12;

	private static final int SHOWN = 5;

	private static final int LONGEST_SHOWN = 200;

	/** A passage that stands in more places is looked for in the first of them. */
	private static final int MOST_PLACES = 8;

	private final String text;

	private final String other;

	private final Map<String, List<Integer>> places = new HashMap<>();

	private Overlaps(String text, String other) {
		this.text = singleSpaced(text);
		this.other = singleSpaced(other);
		for (var start = 0; start + SHORTEST <= this.other.length(); start++) {
			var known = this.places.computeIfAbsent(this.other.substring(start, start + SHORTEST),
					(beginning) -> new ArrayList<>());
			if (known.size() < MOST_PLACES) {
				known.add(start);
			}
		}
	}

	static List<String> of(String text, String other) {
		return new Overlaps(text, other).passages()
			.stream()
			.distinct()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.limit(SHOWN)
			.map(Overlaps::shown)
			.toList();
	}

	private List<String> passages() {
		var passages = new ArrayList<String>();
		var start = 0;
		while (start + SHORTEST <= this.text.length()) {
			var length = longestFrom(start);
			if (length > 0) {
				passages.add(this.text.substring(start, start + length).strip());
			}
			start += Math.max(1, length);
		}
		return passages;
	}

	private int longestFrom(int start) {
		return this.places.getOrDefault(this.text.substring(start, start + SHORTEST), List.of())
			.stream()
			.mapToInt((place) -> common(start, place))
			.max()
			.orElse(0);
	}

	private int common(int start, int place) {
		var length = 0;
		while (start + length < this.text.length() && place + length < this.other.length()
				&& this.text.charAt(start + length) == this.other.charAt(place + length)) {
			length++;
		}
		return length;
	}

	private static String shown(String passage) {
		return (passage.length() > LONGEST_SHOWN) ? passage.substring(0, LONGEST_SHOWN) + "…" : passage;
	}

	private static String singleSpaced(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
