package io.techbridge.matching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.techbridge.matching.retrieval.NearestEntries;
import io.techbridge.matching.text.ComparedText;
import io.techbridge.matching.text.TextVectors;
import io.techbridge.matching.text.Vectors;

/**
 * Says how much texts mean the same, by their titles and what follows at once. Of use
 * only where there are embeddings: {@link #available()}.
 */
public final class NearTexts {

	private final NearestEntries entries;

	private final TextVectors vectors;

	NearTexts(NearestEntries entries, TextVectors vectors) {
		this.entries = entries;
		this.vectors = vectors;
	}

	/**
	 * Whether meanings can be compared.
	 */
	public boolean available() {
		return this.vectors.available();
	}

	/**
	 * The ids of the entries of a side that are nearest to a text, with their cosines,
	 * whoever they are open to.
	 * @throws SearchUnavailable while Elasticsearch cannot be reached
	 */
	public Map<String, Double> nearest(IndexSide side, ListingText text, int most) {
		var opening = opening(text);
		var vector = Objects.requireNonNull(this.vectors.of(List.of(opening)).get(opening));
		return Reachable.call(() -> this.entries.nearest(side, vector, most));
	}

	/**
	 * The cosines of a text with each of the others. This needs no Elasticsearch.
	 */
	public List<Double> cosines(ListingText text, List<ListingText> others) {
		var known = this.vectors
			.of(Stream.concat(Stream.of(text), others.stream()).map(NearTexts::opening).distinct().toList());
		var vector = Objects.requireNonNull(known.get(opening(text)));
		return others.stream()
			.map((other) -> Vectors.dot(vector, Objects.requireNonNull(known.get(opening(other)))))
			.toList();
	}

	private static String opening(ListingText text) {
		return new ComparedText(text.title(), text.text()).opening();
	}

}
