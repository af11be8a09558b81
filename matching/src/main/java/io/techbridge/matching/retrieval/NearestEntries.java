package io.techbridge.matching.retrieval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.techbridge.matching.IndexSide;
import io.techbridge.matching.index.IndexNames;

/**
 * Finds the entries of a side that begin with nearly the same meaning.
 */
public final class NearestEntries {

	private final Searches offers;

	private final Searches demands;

	public NearestEntries(ElasticsearchClient client, IndexNames names) {
		this.offers = new Searches(client, names.offers());
		this.demands = new Searches(client, names.demands());
	}

	/**
	 * The ids of the nearest entries with their cosines, the nearest first.
	 * @param vector the meaning of a title and the beginning of its text
	 */
	public Map<String, Double> nearest(IndexSide side, float[] vector, int most) {
		var question = switch (side) {
			case OFFERS -> this.offers.nearest("vector", vector, most, List.of());
			case DEMANDS -> this.demands.nearest("openingVector", vector, most, List.of());
		};
		var found = new LinkedHashMap<String, Double>();
		this.offers.ask(List.of(question)).getFirst().forEach((hit) -> found.put(hit.id(), Searches.cosine(hit)));
		return found;
	}

}
