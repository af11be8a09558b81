package io.techbridge.matching.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import io.techbridge.matching.Circle;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.index.DemandDocument;
import io.techbridge.matching.index.IndexNames;
import io.techbridge.matching.text.ComparedText;
import org.jspecify.annotations.Nullable;

import org.springframework.data.elasticsearch.core.convert.ElasticsearchConverter;
import org.springframework.data.elasticsearch.core.document.Document;

/**
 * Finds the demands that an offer might answer. It only recalls them: scored is every
 * pair with the demand as the query, so that it has one score.
 */
public final class DemandRetrieval {

	private final Searches searches;

	private final ElasticsearchConverter converter;

	public DemandRetrieval(ElasticsearchClient client, IndexNames names, ElasticsearchConverter converter) {
		this.searches = new Searches(client, names.demands());
		this.converter = converter;
	}

	/**
	 * The demands worth scoring for an offer.
	 * @param vector the meaning of the offer's text, {@code null} without embeddings
	 * @param circle who asks
	 * @param perLeg how many words and meaning contribute at most, each
	 */
	public Collection<Demand> demands(Offer offer, float @Nullable [] vector, Circle circle, int perLeg) {
		var limits = HardLimits.onDemands(offer, circle);
		var questions = new ArrayList<RequestItem>();
		questions.add(this.searches.words(DemandWords.filtered(words(offer), limits), perLeg, true));
		if (vector != null) {
			questions.add(this.searches.nearest("meanVector", vector, perLeg, limits, true));
		}
		Map<String, Demand> found = new LinkedHashMap<>();
		for (var hits : this.searches.ask(questions)) {
			hits.forEach((hit) -> found.computeIfAbsent(hit.id(), (id) -> demand(Searches.contents(hit))));
		}
		return List.copyOf(found.values());
	}

	private static Query words(Offer offer) {
		var title = new ComparedText(offer.title(), "").title();
		return Query.of((query) -> query.multiMatch((match) -> match.query(title)
			.fields("title", "title.bigram^0.5", "text^0.3")
			.type(TextQueryType.MostFields)));
	}

	private Demand demand(Map<String, Object> contents) {
		return this.converter.read(DemandDocument.class, Document.from(contents)).toDemand();
	}

}
