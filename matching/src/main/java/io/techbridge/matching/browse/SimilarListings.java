package io.techbridge.matching.browse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.KnnSearch;
import co.elastic.clients.elasticsearch._types.query_dsl.Like;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import io.techbridge.matching.Circle;
import io.techbridge.matching.IndexSide;
import io.techbridge.matching.index.IndexNames;
import io.techbridge.matching.index.Visible;
import io.techbridge.matching.text.ComparedText;
import io.techbridge.matching.text.TextVectors;
import io.techbridge.matching.text.Vectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries like a given one of the same side, by its telling words and by its
 * meaning.
 */
public final class SimilarListings {

	/** How many words and meaning each contribute. */
	private static final int PER_LEG = 20;

	private static final int CANDIDATES = 100;

	/**
	 * Cosine from which two texts have something in common; of two that are drawn at
	 * random it is .37 on average.
	 */
	private static final float ALIKE = 0.5f;

	/** Softens the difference between the first ranks of a leg. */
	private static final int RANK_OFFSET = 60;

	private final ElasticsearchClient client;

	private final IndexNames names;

	private final TextVectors vectors;

	public SimilarListings(ElasticsearchClient client, IndexNames names, TextVectors vectors) {
		this.client = client;
		this.names = names;
		this.vectors = vectors;
	}

	/**
	 * The ids of the entries most like the one with this id, itself left out; none if
	 * there is no such entry.
	 */
	public List<String> similar(IndexSide side, String id, Circle circle, int most) {
		var shelf = Shelf.of(side, this.names);
		try {
			var found = entry(shelf, id);
			return (found == null) ? List.of()
					: fused(legs(shelf, side, id, found, circle)).stream().limit(most).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Elasticsearch did not answer", ex);
		}
	}

	private @Nullable ComparedText entry(Shelf shelf, String id) throws IOException {
		var hits = this.client
			.<Map<String, Object>>search((search) -> search.index(shelf.index())
				.query((query) -> query.ids((one) -> one.values(id)))
				.source((source) -> source.filter((filter) -> filter.includes("title", "text"))), Map.class)
			.hits()
			.hits();
		if (hits.isEmpty()) {
			return null;
		}
		var source = hits.getFirst().source();
		return new ComparedText(text(source, "title"), text(source, "text"));
	}

	private static String text(Map<String, Object> source, String field) {
		return (source.get(field) instanceof String text) ? text : "";
	}

	private List<List<String>> legs(Shelf shelf, IndexSide side, String id, ComparedText text, Circle circle)
			throws IOException {
		var filters = new ArrayList<>(Visible.to(circle));
		filters.add(Query.of((not) -> not.bool((bool) -> bool.mustNot((one) -> one.ids((ids) -> ids.values(id))))));
		var questions = new ArrayList<RequestItem>();
		questions.add(words(shelf, id, filters));
		if (this.vectors.available()) {
			questions.add(meaning(shelf, side, text, filters));
		}
		var legs = new ArrayList<List<String>>();
		for (var item : this.client.msearch((search) -> search.searches(questions), Void.class).responses()) {
			if (item.isFailure()) {
				throw new ElasticsearchException("msearch", item.failure());
			}
			legs.add(item.result().hits().hits().stream().map(ListingSearches::id).toList());
		}
		return legs;
	}

	private static RequestItem words(Shelf shelf, String id, List<Query> filters) {
		var entry = Like.of((like) -> like.document((document) -> document.index(shelf.index()).id(id)));
		var alike = Query.of((query) -> query.moreLikeThis((words) -> words.fields("title.words", "text.words")
			.like(entry)
			.minTermFreq(1)
			.minDocFreq(2)
			.minWordLength(2)
			.minimumShouldMatch("20%")));
		return RequestItem
			.of((item) -> item.header((header) -> header.index(shelf.index()).preference(ListingSearches.SAME_COPY))
				.body((body) -> body.query((query) -> query.bool((bool) -> bool.must(alike).filter(filters)))
					.size(PER_LEG)
					.source((source) -> source.fetch(false))));
	}

	private RequestItem meaning(Shelf shelf, IndexSide side, ComparedText text, List<Query> filters) {
		var nearest = KnnSearch.of((knn) -> knn.field(shelf.vector())
			.queryVector(vector(side, text))
			.k(PER_LEG)
			.numCandidates(CANDIDATES)
			.similarity(ALIKE)
			.filter(filters));
		return RequestItem
			.of((item) -> item.header((header) -> header.index(shelf.index()).preference(ListingSearches.SAME_COPY))
				.body((body) -> body.knn(nearest).size(PER_LEG).source((source) -> source.fetch(false))));
	}

	/**
	 * The vector with which the entry was written.
	 */
	private List<Float> vector(IndexSide side, ComparedText text) {
		var known = this.vectors.of(List.of(text.title(), text.opening()));
		var vector = switch (side) {
			case OFFERS -> known.get(text.opening());
			case DEMANDS -> Vectors.mean(known.get(text.title()), known.get(text.opening()));
		};
		var boxed = new ArrayList<Float>(vector.length);
		for (var value : vector) {
			boxed.add(value);
		}
		return boxed;
	}

	/**
	 * One list of several: what is high in one of them is high, what is high in all is
	 * higher. Scores of words and of meaning cannot be compared, ranks can.
	 */
	static List<String> fused(List<List<String>> legs) {
		var points = new HashMap<String, Double>();
		for (var leg : legs) {
			for (int rank = 0; rank < leg.size(); rank++) {
				points.merge(leg.get(rank), 1.0 / (RANK_OFFSET + rank), Double::sum);
			}
		}
		return points.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

}
