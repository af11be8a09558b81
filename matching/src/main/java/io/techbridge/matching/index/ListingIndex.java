package io.techbridge.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.query_dsl.MatchAllQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.techbridge.matching.IndexEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.data.elasticsearch.NoSuchIndexException;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;

/**
 * One of the two indexes: versioned writes, and what it holds under which version.
 *
 * @param <D> the document record that maps it
 */
public final class ListingIndex<D> {

	private static final int CONFLICT = 409;

	private static final int NOT_FOUND = 404;

	private static final int SWEPT_AT_ONCE = 1000;

	private static final String REMOVED = "removed";

	private static final Query EVERYTHING = new Query(new MatchAllQuery.Builder().build());

	private final ElasticsearchClient client;

	private final ElasticsearchOperations operations;

	private final String reading;

	private final String writing;

	private final Class<D> type;

	private final Function<D, String> id;

	private final Function<D, Long> version;

	private ListingIndex(ElasticsearchClient client, ElasticsearchOperations operations, String alias, Class<D> type,
			Function<D, String> id, Function<D, Long> version) {
		this.client = client;
		this.operations = operations;
		this.reading = alias;
		this.writing = IndexNames.forWriting(alias);
		this.type = type;
		this.id = id;
		this.version = version;
	}

	/**
	 * The index of offers.
	 */
	public static ListingIndex<OfferDocument> offers(ElasticsearchClient client, ElasticsearchOperations operations,
			IndexNames names) {
		return new ListingIndex<>(client, operations, names.offers(), OfferDocument.class, OfferDocument::id,
				OfferDocument::version);
	}

	/**
	 * The index of demands.
	 */
	public static ListingIndex<DemandDocument> demands(ElasticsearchClient client, ElasticsearchOperations operations,
			IndexNames names) {
		return new ListingIndex<>(client, operations, names.demands(), DemandDocument.class, DemandDocument::id,
				DemandDocument::version);
	}

	/**
	 * Writes documents. One that is older than what the index holds changes nothing.
	 */
	public void put(List<D> documents) {
		bulk(documents.stream().map(this::write).toList());
	}

	/**
	 * Makes everything written so far findable now rather than within a second.
	 */
	public void refresh() {
		this.operations.indexOps(IndexCoordinates.of(this.reading)).refresh();
	}

	/**
	 * How many entries can be found.
	 */
	public long count() {
		return this.operations.count(org.springframework.data.elasticsearch.core.query.Query.findAll(), this.type,
				IndexCoordinates.of(this.reading));
	}

	/**
	 * What the index holds, removed entries too, in the order of the ids; as of the last
	 * refresh.
	 * @param after the id after which to begin, {@code null} for the beginning
	 * @param most how many at most
	 */
	public List<IndexEntry> entries(@Nullable String after, int most) {
		return search(EVERYTHING, after, most).stream().map(ListingIndex::entry).toList();
	}

	/**
	 * What the index holds under the given ids at this moment, refreshed or not; ids it
	 * does not know are left out.
	 */
	public Map<String, IndexEntry> entries(Collection<String> ids) {
		var entries = new HashMap<String, IndexEntry>();
		if (ids.isEmpty()) {
			return entries;
		}
		try {
			var response = this.client.<Map<String, Object>>mget(
					(get) -> get.index(this.writing).ids(List.copyOf(ids)).sourceIncludes(REMOVED), Map.class);
			for (var item : response.docs()) {
				if (item.isFailure()) {
					throw new NoSuchIndexException(this.reading);
				}
				var found = item.result();
				if (found.found()) {
					entries.put(found.id(), entry(found.id(), found.version(), found.source()));
				}
			}
			return entries;
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	/**
	 * Deletes the tombstones whose version is below the given one, unless they change in
	 * the meantime. From then on an old write would bring their entry back.
	 * @return how many were deleted
	 */
	public int sweep(long below) {
		var old = Query.of((query) -> query
			.bool((bool) -> bool.filter((filter) -> filter.term((term) -> term.field(REMOVED).value(true)))
				.filter((filter) -> filter
					.range((range) -> range.number((number) -> number.field("version").lt(Double.valueOf(below)))))));
		var swept = 0;
		String after = null;
		while (true) {
			var tombstones = search(old, after, SWEPT_AT_ONCE);
			swept += bulk(tombstones.stream().map(ListingIndex::deletion).toList());
			if (tombstones.size() < SWEPT_AT_ONCE) {
				return swept;
			}
			after = tombstones.getLast().id();
		}
	}

	private List<Hit<Map<String, Object>>> search(Query query, @Nullable String after, int most) {
		try {
			return this.client.<Map<String, Object>>search((search) -> {
				search.index(this.writing)
					.query(query)
					.sort((sort) -> sort.field((field) -> field.field("id").order(SortOrder.Asc)))
					.size(most)
					.version(true)
					.seqNoPrimaryTerm(true)
					.source((source) -> source.filter((filter) -> filter.includes(REMOVED)))
					.trackTotalHits((track) -> track.enabled(false));
				return (after != null) ? search.searchAfter(FieldValue.of(after)) : search;
			}, Map.class).hits().hits();
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	private static IndexEntry entry(Hit<Map<String, Object>> hit) {
		return entry(Objects.requireNonNull(hit.id()), hit.version(), hit.source());
	}

	private static IndexEntry entry(String id, @Nullable Long version, @Nullable Map<String, Object> source) {
		return new IndexEntry(id, Objects.requireNonNull(version),
				Boolean.TRUE.equals(Objects.requireNonNull(source).get(REMOVED)));
	}

	private BulkOperation write(D document) {
		var mapped = this.operations.getElasticsearchConverter().mapObject(document);
		return BulkOperation.of((one) -> one.index((index) -> index.id(this.id.apply(document))
			.version(this.version.apply(document))
			.versionType(VersionType.External)
			.document(mapped)));
	}

	private static BulkOperation deletion(Hit<?> hit) {
		return BulkOperation.of((one) -> one
			.delete((delete) -> delete.id(hit.id()).ifSeqNo(hit.seqNo()).ifPrimaryTerm(hit.primaryTerm())));
	}

	/**
	 * @return how many operations changed something
	 */
	private int bulk(List<BulkOperation> operations) {
		if (operations.isEmpty()) {
			return 0;
		}
		try {
			// Without the alias Elasticsearch would make an index of its own invention,
			// should ours have been deleted.
			var items = this.client.bulk((bulk) -> bulk.index(this.writing).requireAlias(true).operations(operations))
				.items();
			requireOnlyConflicts(items);
			return (int) items.stream().filter((item) -> item.error() == null).count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index " + this.reading + " could not be written", ex);
		}
	}

	/**
	 * A conflict means that the index already holds something newer, which is all a
	 * writer wants; anything else has failed.
	 */
	private void requireOnlyConflicts(List<BulkResponseItem> items) {
		var refused = items.stream().filter((item) -> item.error() != null && item.status() != CONFLICT).toList();
		if (refused.stream().anyMatch((item) -> item.status() == NOT_FOUND)) {
			throw new NoSuchIndexException(this.reading);
		}
		if (!refused.isEmpty()) {
			var first = refused.getFirst();
			throw new IllegalStateException("The index refused %d entries, the first of them %s: %s"
				.formatted(refused.size(), first.id(), first.error()));
		}
	}

	private UncheckedIOException unreadable(IOException ex) {
		return new UncheckedIOException("The index " + this.reading + " could not be read", ex);
	}

}
