package io.techbridge.matching.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.KnnSearch;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;

/**
 * Asks Elasticsearch several questions in one request.
 */
final class Searches {

	/**
	 * Keeps equal questions on the same copy of a shard: copies may differ a little in
	 * their statistics, and with them in the order of a list.
	 */
	private static final String SAME_COPY = "techbridge";

	/**
	 * The fewest entries looked at per segment while the graph of vectors is searched;
	 * twice as many as are wanted loses next to nothing.
	 */
	private static final int FEWEST_CANDIDATES = 50;

	private final ElasticsearchClient client;

	private final String index;

	Searches(ElasticsearchClient client, String index) {
		this.client = client;
		this.index = index;
	}

	/**
	 * The hits of each question, in the order of the questions.
	 */
	List<List<Hit<Map<String, Object>>>> ask(List<RequestItem> questions) {
		if (questions.isEmpty()) {
			return List.of();
		}
		try {
			var response = this.client.<Map<String, Object>>msearch((search) -> search.searches(questions), Map.class);
			var answers = new ArrayList<List<Hit<Map<String, Object>>>>();
			for (var item : response.responses()) {
				if (item.isFailure()) {
					throw new ElasticsearchException("msearch", item.failure());
				}
				answers.add(item.result().hits().hits());
			}
			return answers;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Elasticsearch did not answer", ex);
		}
	}

	/**
	 * The best {@code size} entries for a query; with their contents or with their ids
	 * only.
	 */
	RequestItem words(Query query, int size, boolean withContents) {
		return RequestItem.of((item) -> item.header((header) -> header.index(this.index).preference(SAME_COPY))
			.body((body) -> body.query(query)
				.size(size)
				.source(contents(withContents))
				.trackTotalHits((track) -> track.enabled(false))));
	}

	/**
	 * The ids of the {@code size} entries whose vector is nearest. Where the filters
	 * leave no more than {@code size} entries, Lucene compares every one of them and the
	 * answer is exact.
	 */
	RequestItem nearest(String field, float[] vector, int size, List<Query> filters) {
		return nearest(field, vector, size, filters, false);
	}

	/**
	 * The same with the contents of the entries.
	 */
	RequestItem nearest(String field, float[] vector, int size, List<Query> filters, boolean withContents) {
		var knn = KnnSearch.of((search) -> search.field(field)
			.queryVector(boxed(vector))
			.k(size)
			.numCandidates(Math.max(FEWEST_CANDIDATES, 2 * size))
			.filter(filters));
		return RequestItem.of((item) -> item.header((header) -> header.index(this.index).preference(SAME_COPY))
			.body((body) -> body.knn(knn)
				.size(size)
				.source(contents(withContents))
				.trackTotalHits((track) -> track.enabled(false))));
	}

	/**
	 * Vectors are large and of no use to whoever reads the contents.
	 */
	private static SourceConfig contents(boolean wanted) {
		return SourceConfig
			.of((source) -> wanted ? source.filter((filter) -> filter.excludes("*Vector")) : source.fetch(false));
	}

	/**
	 * The cosine behind the score that Elasticsearch gives to a vector of cosine
	 * similarity.
	 */
	static double cosine(Hit<?> hit) {
		return 2 * score(hit) - 1;
	}

	static double score(Hit<?> hit) {
		var score = hit.score();
		if (score == null) {
			throw new IllegalStateException("A search that is sorted by score gives every hit one");
		}
		return score;
	}

	/**
	 * What a hit holds, where it was asked for.
	 */
	static Map<String, Object> contents(Hit<Map<String, Object>> hit) {
		var source = hit.source();
		if (source == null) {
			throw new IllegalStateException("The contents of " + hit.id() + " were not asked for");
		}
		return source;
	}

	private static List<Float> boxed(float[] vector) {
		var list = new ArrayList<Float>(vector.length);
		for (var value : vector) {
			list.add(value);
		}
		return list;
	}

}
