package io.techbridge.matching.browse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.IdPage;
import io.techbridge.matching.index.IndexNames;

/**
 * Searches the two indexes for browsing.
 */
public final class ListingSearches {

	/** Up to this many entries a total is exact. */
	private static final int EXACT_TOTAL = 10_000;

	private final ElasticsearchClient client;

	private final IndexNames names;

	public ListingSearches(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	/**
	 * A page of offers.
	 */
	public IdPage offers(BrowseQuery query) {
		return page(this.names.offers(), query);
	}

	/**
	 * A page of demands.
	 */
	public IdPage demands(BrowseQuery query) {
		return page(this.names.demands(), query);
	}

	/**
	 * Whether Elasticsearch answers.
	 */
	public boolean isAvailable() {
		try {
			return this.client.indices().exists((exists) -> exists.index(this.names.offers())).value();
		}
		catch (IOException ex) {
			return false; // away is an answer here, not an error
		}
	}

	private IdPage page(String index, BrowseQuery query) {
		var byDate = query.words().isBlank();
		var sort = byDate ? newestFirst() : bestFirst();
		var after = (query.cursor() != null) ? Cursor.values(query.cursor(), byDate) : null;
		try {
			// One more than asked for tells whether there is a next page.
			var response = this.client.search((search) -> {
				search.index(index)
					.query(query(query))
					.sort(sort)
					.size(query.size() + 1)
					.source((source) -> source.fetch(false))
					.trackTotalHits((track) -> track.count(EXACT_TOTAL));
				return (after != null) ? search.searchAfter(after) : search;
			}, Void.class);
			return page(response, query.size());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Elasticsearch did not answer", ex);
		}
	}

	private static IdPage page(SearchResponse<Void> response, int size) {
		var hits = response.hits().hits();
		var shown = hits.subList(0, Math.min(size, hits.size()));
		var next = (hits.size() > size) ? Cursor.after(shown.getLast().sort()) : null;
		var total = Objects.requireNonNull(response.hits().total());
		var ids = shown.stream().map((hit) -> Objects.requireNonNull(hit.id())).toList();
		return new IdPage(ids, total.value(), total.relation() == TotalHitsRelation.Eq, next);
	}

	private static Query query(BrowseQuery query) {
		var filters = new ArrayList<Query>();
		if (query.field() != null) {
			filters.add(term("fieldAncestors", query.field().value()));
		}
		if (query.region() != null) {
			filters.add(term("regionAncestors", query.region().value()));
		}
		return Query.of((all) -> all.bool((bool) -> query.words().isBlank() ? bool.filter(filters)
				: bool.must(words(query.words())).filter(filters)));
	}

	/**
	 * Most of what was typed has to occur, in whichever of the fields.
	 */
	private static Query words(String words) {
		return Query.of((query) -> query.multiMatch((match) -> match.query(words)
			.fields("title.bigram^3", "keywords^2", "text.words")
			.type(TextQueryType.MostFields)
			.minimumShouldMatch("2<70%")));
	}

	private static Query term(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	private static List<SortOptions> bestFirst() {
		return List.of(SortOptions.of((sort) -> sort.score((score) -> score.order(SortOrder.Desc))), byId());
	}

	private static List<SortOptions> newestFirst() {
		return List.of(SortOptions
			.of((sort) -> sort.field((field) -> field.field("confirmedOn").order(SortOrder.Desc).missing("_last"))),
				byId());
	}

	private static SortOptions byId() {
		return SortOptions.of((sort) -> sort.field((field) -> field.field("id").order(SortOrder.Asc)));
	}

}
