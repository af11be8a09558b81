package io.techbridge.matching.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;

import org.springframework.data.elasticsearch.NoSuchIndexException;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.data.elasticsearch.core.query.Query;

/**
 * One of the two indexes: creation with its aliases, and versioned writes.
 *
 * @param <D> the document record that maps it
 */
public final class ListingIndex<D> {

	private static final int CONFLICT = 409;

	private static final int NOT_FOUND = 404;

	private static final String ALREADY_EXISTS = "resource_already_exists_exception";

	private final ElasticsearchClient client;

	private final ElasticsearchOperations operations;

	private final String alias;

	private final Class<D> type;

	private final Function<D, String> id;

	private final Function<D, Long> version;

	private ListingIndex(ElasticsearchClient client, ElasticsearchOperations operations, String alias, Class<D> type,
			Function<D, String> id, Function<D, Long> version) {
		this.client = client;
		this.operations = operations;
		this.alias = alias;
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
	 * Creates the index and its aliases, in one step, if they are missing.
	 * @return whether the index is new and empty
	 */
	public boolean ensure() {
		if (this.operations.indexOps(IndexCoordinates.of(this.alias)).exists()) {
			return false;
		}
		try {
			this.client.indices()
				.create((create) -> create.index(IndexNames.first(this.alias))
					.withJson(new StringReader(definition())));
			return true;
		}
		catch (ElasticsearchException ex) {
			if (ALREADY_EXISTS.equals(ex.error().type())) {
				return false; // another instance was faster
			}
			throw ex;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index " + this.alias + " could not be created", ex);
		}
	}

	/**
	 * Deletes the index with all it holds.
	 */
	public void drop() {
		this.operations.indexOps(IndexCoordinates.of(IndexNames.first(this.alias))).delete();
	}

	/**
	 * Writes documents. One that is older than what the index holds changes nothing.
	 */
	public void put(List<D> documents) {
		if (documents.isEmpty()) {
			return;
		}
		var operations = documents.stream().map(this::operation).toList();
		try {
			// Without the alias Elasticsearch would make an index of its own invention,
			// should ours
			// have been deleted.
			var response = this.client.bulk(
					(bulk) -> bulk.index(IndexNames.forWriting(this.alias)).requireAlias(true).operations(operations));
			requireOnlyConflicts(response.items());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index " + this.alias + " could not be written", ex);
		}
	}

	/**
	 * Makes everything written so far findable now rather than within a second.
	 */
	public void refresh() {
		this.operations.indexOps(IndexCoordinates.of(this.alias)).refresh();
	}

	/**
	 * How many entries can be found.
	 */
	public long count() {
		return this.operations.count(Query.findAll(), this.type, IndexCoordinates.of(this.alias));
	}

	private String definition() {
		var mapping = this.operations.indexOps(this.type).createMapping(this.type).toJson();
		return """
				{"settings": %s, "mappings": %s,
				 "aliases": {"%s": {"filter": {"term": {"removed": false}}}, "%s": {}}}""".formatted(settings(),
				mapping, this.alias, IndexNames.forWriting(this.alias));
	}

	private static String settings() {
		try (var in = ListingIndex.class.getResourceAsStream("/search/settings.json")) {
			if (in == null) {
				throw new IllegalStateException("search/settings.json is missing from the class path");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private BulkOperation operation(D document) {
		var mapped = this.operations.getElasticsearchConverter().mapObject(document);
		return BulkOperation.of((one) -> one.index((index) -> index.id(this.id.apply(document))
			.version(this.version.apply(document))
			.versionType(VersionType.External)
			.document(mapped)));
	}

	/**
	 * A conflict means that the index already holds something newer, which is all a
	 * writer wants; anything else has failed.
	 */
	private void requireOnlyConflicts(List<BulkResponseItem> items) {
		var refused = items.stream().filter((item) -> item.error() != null && item.status() != CONFLICT).toList();
		if (refused.stream().anyMatch((item) -> item.status() == NOT_FOUND)) {
			throw new NoSuchIndexException(this.alias);
		}
		if (!refused.isEmpty()) {
			var first = refused.getFirst();
			throw new IllegalStateException("The index refused %d entries, the first of them %s: %s"
				.formatted(refused.size(), first.id(), first.error()));
		}
	}

}
