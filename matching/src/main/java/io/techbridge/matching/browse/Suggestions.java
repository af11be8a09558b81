package io.techbridge.matching.browse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import io.techbridge.matching.Circle;
import io.techbridge.matching.IndexSide;
import io.techbridge.matching.Suggestion;
import io.techbridge.matching.SuggestionKind;
import io.techbridge.matching.index.IndexNames;
import io.techbridge.matching.index.Visible;

/**
 * Completes what somebody is typing with titles, keywords and owners of entries that they
 * may find.
 */
public final class Suggestions {

	/** How many of each kind are suggested. */
	private static final int MOST = 5;

	private static final String TITLE = "title";

	private static final String TITLED = "title.bigram";

	private static final String KEYWORDS = "keywords";

	private static final String OWNERS = "facts.ownerName";

	private static final String NAMES = "names";

	private final ElasticsearchClient client;

	private final IndexNames names;

	public Suggestions(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	/**
	 * Keywords first, then owners, then titles; no text twice.
	 */
	public List<Suggestion> suggest(IndexSide side, String beginning, Circle circle) {
		var typed = beginning.strip();
		if (typed.isEmpty()) {
			return List.of();
		}
		try {
			// The titles are sought among the hits, the rest is counted in all of them.
			var response = this.client.<Map<String, Object>>search(
					(search) -> question(search, typed, circle).index(this.names.of(side)), Map.class);
			var suggestions = new LinkedHashMap<String, Suggestion>();
			keywords(response.aggregations().get(KEYWORDS), suggestions);
			owners(response.aggregations().get(OWNERS), suggestions);
			response.hits().hits().forEach((hit) -> {
				var title = String.valueOf(hit.source().get(TITLE));
				suggestions.putIfAbsent(title, new Suggestion(title, SuggestionKind.TITLE, hit.id()));
			});
			return List.copyOf(suggestions.values());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Elasticsearch did not answer", ex);
		}
	}

	private static SearchRequest.Builder question(SearchRequest.Builder search, String typed, Circle circle) {
		var inTitle = TypedWords.beginning(TITLED, typed);
		var inKeyword = TypedWords.beginning(KEYWORDS, typed);
		var inName = TypedWords.beginning(OWNERS, typed);
		return search.preference(ListingSearches.SAME_COPY)
			.query((any) -> any.bool((bool) -> bool.should(inTitle, inKeyword, inName)
				.minimumShouldMatch("1")
				.filter(Visible.to(circle))))
			.postFilter(inTitle)
			.aggregations(KEYWORDS, keywords(typed))
			.aggregations(OWNERS, owners(inName))
			.size(MOST)
			.source((source) -> source.filter((filter) -> filter.includes(TITLE)))
			.trackTotalHits((track) -> track.enabled(false));
	}

	private static Aggregation keywords(String typed) {
		return Aggregation.of((keywords) -> keywords.terms(
				(terms) -> terms.field("keywords.exact").size(MOST).include((some) -> some.regexp(containing(typed)))));
	}

	private static Aggregation owners(Query inName) {
		var name = Aggregation.of((names) -> names.terms((terms) -> terms.field("facts.ownerName.exact").size(1)));
		var owner = Aggregation
			.of((owners) -> owners.terms((terms) -> terms.field("facts.owner").size(MOST)).aggregations(NAMES, name));
		return Aggregation.of((narrowed) -> narrowed.filter(inName).aggregations(OWNERS, owner));
	}

	/**
	 * The regular expression for terms that contain a text, in capitals or not.
	 */
	static String containing(String text) {
		return text.codePoints()
			.mapToObj(Character::toString)
			.map(Suggestions::either)
			.collect(Collectors.joining("", ".*", ".*"));
	}

	private static String either(String character) {
		var lower = character.toLowerCase(Locale.ROOT);
		var upper = character.toUpperCase(Locale.ROOT);
		return lower.equals(upper) ? literal(character) : "(" + literal(lower) + "|" + literal(upper) + ")";
	}

	private static String literal(String text) {
		return text.codePoints().allMatch(Character::isLetterOrDigit) ? text : "\\" + text;
	}

	private static void keywords(Aggregate answer, Map<String, Suggestion> suggestions) {
		answer.sterms().buckets().array().forEach((bucket) -> {
			var keyword = bucket.key().stringValue();
			suggestions.putIfAbsent(keyword, new Suggestion(keyword, SuggestionKind.KEYWORD, null));
		});
	}

	private static void owners(Aggregate answer, Map<String, Suggestion> suggestions) {
		answer.filter().aggregations().get(OWNERS).sterms().buckets().array().forEach((bucket) -> {
			var names = bucket.aggregations().get(NAMES).sterms().buckets().array();
			names.forEach((name) -> suggestions.putIfAbsent(name.key().stringValue(),
					new Suggestion(name.key().stringValue(), SuggestionKind.OWNER, bucket.key().stringValue())));
		});
	}

}
