package io.techbridge.matching.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;

/**
 * The terms that a demand and an offer share, as a reader would mark them: the longest
 * spans of two characters or more, whole words of Latin letters, no phrases that every
 * listing uses.
 */
public final class SharedTerms {

	/** The most terms reported. */
	private static final int MOST = 8;

	/** Characters of the demand's text that are compared. */
	private static final int DEMAND_CHARACTERS = 600;

	/** Characters of the offer's text that are compared. */
	private static final int OFFER_CHARACTERS = 400;

	private static final Pattern RUNS = Pattern
		.compile("\\p{IsHan}+|[\\p{IsLatin}\\p{IsGreek}][\\p{IsLatin}\\p{IsGreek}\\p{Nd}+-]*");

	/** Characters that join words and belong to none. */
	private static final String JOINING = "的及与和或之等在为对用以其于了是并可将从被由中上下一种";

	private static final Set<String> COMMON_TERMS = WordList.read("/search/common-terms.txt");

	private SharedTerms() {
	}

	/**
	 * The shared terms, those of the offer's title first, then the longer ones.
	 */
	public static List<String> of(Demand demand, Offer offer) {
		var wanted = new Wanted(demand.title() + " " + String.join(" ", demand.keywords()) + " "
				+ new ComparedText("", demand.text()).bodyStart(DEMAND_CHARACTERS));
		var terms = new LinkedHashSet<>(byLength(wanted.sharedWith(offer.title())));
		terms.addAll(byLength(wanted.sharedWith(String.join(" ", offer.keywords()) + " "
				+ new ComparedText("", offer.text()).bodyStart(OFFER_CHARACTERS))));
		return withoutParts(terms).stream().limit(MOST).toList();
	}

	private static List<String> byLength(Set<String> terms) {
		return terms.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
	}

	private static List<String> withoutParts(Set<String> terms) {
		var kept = new ArrayList<String>();
		for (var term : terms) {
			if (kept.stream().noneMatch((longer) -> longer.contains(term))) {
				kept.add(term);
			}
		}
		return kept;
	}

	/**
	 * The text of a demand, prepared for questions whether something occurs in it.
	 */
	private static final class Wanted {

		private final String han;

		private final Set<String> pairs = new HashSet<>();

		private final Set<String> words = new HashSet<>();

		Wanted(String text) {
			var all = new StringBuilder();
			RUNS.matcher(text).results().forEach((run) -> {
				if (isHan(run.group())) {
					all.append(run.group()).append(' ');
				}
				else {
					this.words.add(run.group().toLowerCase(Locale.ROOT));
				}
			});
			this.han = all.toString();
			for (int i = 0; i + 2 <= this.han.length(); i++) {
				this.pairs.add(this.han.substring(i, i + 2));
			}
		}

		Set<String> sharedWith(String text) {
			var shared = new LinkedHashSet<String>();
			RUNS.matcher(text).results().forEach((run) -> {
				if (isHan(run.group())) {
					addSpans(run.group(), shared);
				}
				else if (run.group().length() > 1 && this.words.contains(run.group().toLowerCase(Locale.ROOT))) {
					shared.add(run.group());
				}
			});
			return shared;
		}

		private void addSpans(String run, Set<String> shared) {
			int start = 0;
			while (start + 2 <= run.length()) {
				int end = start;
				while (end + 2 <= run.length() && occurs(run.substring(start, end + 2))) {
					end++;
				}
				if (end > start) {
					add(run.substring(start, end + 1), shared);
					start = end + 1;
				}
				else {
					start++;
				}
			}
		}

		private boolean occurs(String span) {
			return this.pairs.contains(span.substring(span.length() - 2)) && this.han.contains(span);
		}

		private static void add(String span, Set<String> shared) {
			int from = 0;
			int to = span.length();
			while (from < to && JOINING.indexOf(span.charAt(from)) >= 0) {
				from++;
			}
			while (to > from && JOINING.indexOf(span.charAt(to - 1)) >= 0) {
				to--;
			}
			var term = span.substring(from, to);
			if (term.length() > 1 && !COMMON_TERMS.contains(term)) {
				shared.add(term);
			}
		}

		private static boolean isHan(String run) {
			return Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
		}

	}

}
