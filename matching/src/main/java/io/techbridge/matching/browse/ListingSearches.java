package io.techbridge.matching.browse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import io.techbridge.matching.BrowsePage;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.BrowseSort;
import io.techbridge.matching.IndexSide;
import io.techbridge.matching.index.IndexNames;
import io.techbridge.matching.index.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Searches the two indexes for browsing.
 */
public final class ListingSearches {

	/**
	 * Keeps the pages of a list on the same copy of a shard: copies may differ a little
	 * in their statistics, and with them in the order of a list.
	 */
	static final String SAME_COPY = "techbridge";

	/** Up to this many entries a total is exact. */
	private static final int EXACT_TOTAL = 10_000;

	private final ElasticsearchClient client;

	private final IndexNames names;

	public ListingSearches(ElasticsearchClient client, IndexNames names) {
		this.client = client;
		this.names = names;
	}

	/**
	 * A page of a side's entries.
	 */
	public BrowsePage page(IndexSide side, BrowseQuery query) {
		var shelf = Shelf.of(side, this.names);
		var cursor = (query.cursor() != null) ? Cursor.read(query.cursor(), query.order()) : null;
		try {
			return page(shelf, query, cursor);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Elasticsearch did not answer", ex);
		}
	}

	/**
	 * Those of some entries that a question finds, in no particular order.
	 */
	public Set<String> among(IndexSide side, BrowseQuery query, Collection<String> ids) {
		var shelf = Shelf.of(side, this.names);
		var filters = new ArrayList<>(Conditions.of(query.filters(), shelf).all());
		filters.add(Query.of((one) -> one.ids((some) -> some.values(List.copyOf(ids)))));
		try {
			return this.client
				.search((search) -> search.index(shelf.index())
					.query(query(query, filters))
					.size(ids.size())
					.source((source) -> source.fetch(false)), Void.class)
				.hits()
				.hits()
				.stream()
				.map(ListingSearches::id)
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Elasticsearch did not answer", ex);
		}
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

	/**
	 * The filters are applied after the counting: each facet is counted with all filters
	 * but its own.
	 */
	private BrowsePage page(Shelf shelf, BrowseQuery query, @Nullable Cursor cursor) throws IOException {
		var conditions = Conditions.of(query.filters(), shelf);
		var facets = new Facets(shelf, query.filters(), conditions);
		var after = (cursor != null) ? after(cursor, shelf, query) : null;
		// One more than asked for tells whether there is a next page.
		var response = this.client.search((search) -> {
			search.index(shelf.index())
				.preference(SAME_COPY)
				.query(query(query, List.of()))
				.postFilter((all) -> all.bool((bool) -> bool.filter(conditions.all())))
				.aggregations(facets.questions())
				.sort(Order.of(query.order(), shelf))
				.size(query.size() + 1)
				.source((source) -> source.fetch(false))
				.trackTotalHits((track) -> track.count(EXACT_TOTAL));
			if (!query.words().isBlank()) {
				search.highlight(Marks.question());
			}
			return (after != null) ? search.searchAfter(after) : search;
		}, Void.class);
		return page(response, query, facets);
	}

	private static BrowsePage page(SearchResponse<Void> response, BrowseQuery query, Facets facets) {
		var hits = response.hits().hits();
		var shown = hits.subList(0, Math.min(query.size(), hits.size()));
		var next = (hits.size() > query.size()) ? new Cursor(query.order(), shown.getLast().sort()).word() : null;
		var total = Objects.requireNonNull(response.hits().total());
		var ids = shown.stream().map(ListingSearches::id).toList();
		return new BrowsePage(ids, total.value(), total.relation() == TotalHitsRelation.Eq, next,
				facets.answers(response.aggregations()), Marks.answers(shown));
	}

	/**
	 * The sort values after which the next page begins. Every entry that appears or goes
	 * shifts the scores of all others a little; so the entry at which the page before
	 * ended is scored anew, lest the next page repeats or leaves out its neighbours.
	 */
	private List<FieldValue> after(Cursor cursor, Shelf shelf, BrowseQuery query) throws IOException {
		if (cursor.sort() != BrowseSort.RELEVANCE) {
			return cursor.values();
		}
		var id = Query.of((one) -> one.ids((ids) -> ids.values(cursor.id())));
		var now = this.client
			.search((search) -> search.index(shelf.index())
				.preference(SAME_COPY)
				.query(query(query, List.of(id)))
				.size(1)
				.source((source) -> source.fetch(false)), Void.class)
			.hits()
			.hits();
		return now.isEmpty() ? cursor.values()
				: List.of(FieldValue.of(Objects.requireNonNull(now.getFirst().score())), FieldValue.of(cursor.id()));
	}

	private static Query query(BrowseQuery query, List<Query> more) {
		var filters = new ArrayList<>(Visible.to(query.circle()));
		filters.addAll(more);
		return Query.of((all) -> all.bool((bool) -> query.words().isBlank() ? bool.filter(filters)
				: bool.must(TypedWords.query(query.words())).filter(filters)));
	}

	static String id(Hit<?> hit) {
		return Objects.requireNonNull(hit.id());
	}

}
