package io.techbridge.matching.browse;

import java.util.regex.Pattern;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/**
 * The words that somebody typed, as queries.
 */
final class TypedWords {

	/** The title as it is searched and marked. */
	static final String TITLE = "title.browse";

	/** The text as it is searched and marked. */
	static final String TEXT = "text.browse";

	/**
	 * Of one or two terms all have to occur, of up to four all but one, then three of
	 * five. Chinese is searched by pairs of characters, some of which run across two
	 * words and occur nowhere else, hence the generosity.
	 */
	private static final String MOST_OF_THEM = "2<-1 4<60%";

	/** The most endings of the last word that are looked at while it is being typed. */
	private static final int ENDINGS = 200;

	private static final Pattern RUNS = Pattern.compile("\\p{IsHan}+");

	private TypedWords() {
	}

	/**
	 * Entries in which most of what was typed occurs, in whichever of the fields. The
	 * likely words among it only help with the order.
	 */
	static Query query(String words) {
		var most = occurs(words);
		var likely = occurs(likelyWords(words));
		return Query.of((query) -> query.bool((bool) -> bool.must(most).should(likely)));
	}

	private static Query occurs(String words) {
		return Query.of((query) -> query.combinedFields((match) -> match.query(words)
			.fields(TITLE + "^4", "keywords.browse^3", "facts.ownerName.browse", TEXT)
			.minimumShouldMatch(MOST_OF_THEM)));
	}

	/**
	 * The same with runs of an even number of Chinese characters cut into twos, since
	 * most technical words have two: of 烟气脱硝 the pair 气脱, which runs across two words,
	 * would lift what is about 烟气脱硫.
	 */
	static String likelyWords(String words) {
		return RUNS.matcher(words)
			.replaceAll((run) -> (run.group().length() % 2 == 0) ? run.group().replaceAll("..", "$0 ").strip()
					: run.group());
	}

	/**
	 * Entries in whose field all of it occurs in a row, the last word perhaps not yet
	 * complete.
	 */
	static Query beginning(String field, String words) {
		return Query
			.of((query) -> query.matchPhrasePrefix((match) -> match.field(field).query(words).maxExpansions(ENDINGS)));
	}

}
