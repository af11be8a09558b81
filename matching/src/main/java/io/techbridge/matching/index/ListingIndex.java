package io.techbridge.matching.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;

import org.springframework.data.elasticsearch.BulkFailureException;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.data.elasticsearch.core.query.IndexQuery;
import org.springframework.data.elasticsearch.core.query.IndexQueryBuilder;
import org.springframework.data.elasticsearch.core.query.Query;

/**
 * One of the two indexes: creation with its aliases, and versioned writes.
 *
 * @param <D> the document record that maps it
 */
public final class ListingIndex<D> {

	private static final int CONFLICT = 409;

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
		var queries = documents.stream().map(this::query).toList();
		try {
			this.operations.bulkIndex(queries, IndexCoordinates.of(IndexNames.forWriting(this.alias)));
		}
		catch (BulkFailureException ex) {
			requireOnlyConflicts(ex);
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

	private IndexQuery query(D document) {
		return new IndexQueryBuilder().withId(this.id.apply(document))
			.withVersion(this.version.apply(document))
			.withObject(document)
			.build();
	}

	/**
	 * A conflict means that the index already holds something newer, which is all a
	 * writer wants; anything else has failed.
	 */
	private static void requireOnlyConflicts(BulkFailureException ex) {
		var refused = ex.getFailedDocuments()
			.entrySet()
			.stream()
			.filter((failed) -> failed.getValue().status() != CONFLICT)
			.toList();
		if (!refused.isEmpty()) {
			var first = refused.getFirst();
			// Not with the cause: its message holds every entry.
			throw new IllegalStateException("The index refused %d entries, the first of them %s: %s"
				.formatted(refused.size(), first.getKey(), first.getValue().errorMessage()));
		}
	}

}
