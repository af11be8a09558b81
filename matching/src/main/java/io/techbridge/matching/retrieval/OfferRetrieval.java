package io.techbridge.matching.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.index.DemandVectors;
import io.techbridge.matching.index.IndexNames;
import io.techbridge.matching.index.OfferDocument;
import io.techbridge.matching.ranking.Likeness;
import io.techbridge.matching.ranking.Weights;
import org.jspecify.annotations.Nullable;

import org.springframework.data.elasticsearch.core.convert.ElasticsearchConverter;
import org.springframework.data.elasticsearch.core.document.Document;

/**
 * Finds the offers for a demand: recall by words and by meaning in one request, then, in
 * a second one, both scores of every candidate, so that none counts as zero only because
 * it was outside one of the two lists.
 */
public final class OfferRetrieval {

	private static final String VECTOR = "titleVector";

	/**
	 * The most ids that are scored in one request; Lucene compares vectors exactly up to
	 * the number of neighbours asked for, and Elasticsearch lets no more than 10 000 be
	 * asked for.
	 */
	private static final int SCORED_AT_ONCE = 1000;

	private final Searches searches;

	private final DemandWords words;

	private final ElasticsearchConverter converter;

	public OfferRetrieval(ElasticsearchClient client, IndexNames names, ElasticsearchConverter converter,
			Weights.Words weights) {
		this.searches = new Searches(client, names.offers());
		this.words = new DemandWords(weights);
		this.converter = converter;
	}

	/**
	 * The candidates for a demand: the union of the best of each leg.
	 * @param vectors the meanings of the demand, {@code null} without embeddings
	 * @param restricted regions whose offers a rule keeps from this demand
	 * @param perLeg how many each of the legs contributes at most
	 */
	public List<Candidate> candidates(Demand demand, @Nullable DemandVectors vectors, Collection<RegionCode> restricted,
			int perLeg) {
		var query = this.words.query(demand);
		var limits = HardLimits.onOffers(demand, restricted);
		var questions = new ArrayList<RequestItem>();
		questions.add(this.searches.words(DemandWords.filtered(query, limits), perLeg, false));
		if (vectors != null) {
			questions.add(this.searches.nearest(VECTOR, vectors.mean(), perLeg, limits));
		}
		questions.addAll(best(demand, vectors));
		var answers = this.searches.ask(questions);
		var legs = (vectors != null) ? 2 : 1;
		var ids = new LinkedHashSet<String>();
		answers.subList(0, legs).forEach((hits) -> hits.forEach((hit) -> ids.add(hit.id())));
		return complete(demand, vectors, ids, Best.of(answers.subList(legs, answers.size())));
	}

	/**
	 * Scores the offers with these ids, whether recall would find them or not; ids that
	 * no open offer has are left out.
	 */
	public List<Candidate> scored(Demand demand, @Nullable DemandVectors vectors, Collection<String> ids) {
		return complete(demand, vectors, ids, Best.of(this.searches.ask(best(demand, vectors))));
	}

	/**
	 * Asks for the best score that any open offer has, the asker's limits left aside. It
	 * belongs into the same request as the recall, so that both see the same state.
	 */
	private List<RequestItem> best(Demand demand, @Nullable DemandVectors vectors) {
		var questions = new ArrayList<RequestItem>();
		questions.add(this.searches.words(this.words.query(demand), 1, false));
		if (vectors != null) {
			questions.add(this.searches.nearest(VECTOR, vectors.mean(), 1, List.of()));
		}
		return questions;
	}

	private List<Candidate> complete(Demand demand, @Nullable DemandVectors vectors, Collection<String> ids,
			Best best) {
		var all = new ArrayList<Candidate>();
		var waiting = List.copyOf(ids);
		for (int from = 0; from < waiting.size(); from += SCORED_AT_ONCE) {
			var some = waiting.subList(from, Math.min(from + SCORED_AT_ONCE, waiting.size()));
			all.addAll(completeAtOnce(demand, vectors, some, best));
		}
		return all;
	}

	private List<Candidate> completeAtOnce(Demand demand, @Nullable DemandVectors vectors, List<String> ids,
			Best best) {
		var only = List.of(DemandWords.ids(ids));
		var questions = new ArrayList<RequestItem>();
		questions.add(this.searches.words(this.words.query(demand, ids), ids.size(), true));
		if (vectors != null) {
			questions.add(this.searches.nearest(VECTOR, vectors.title(), ids.size(), only));
			questions.add(this.searches.nearest(VECTOR, vectors.opening(), ids.size(), only));
		}
		var answers = this.searches.ask(questions);
		var titles = (vectors != null) ? cosines(answers.get(1)) : Map.<String, Double>of();
		var openings = (vectors != null) ? cosines(answers.get(2)) : Map.<String, Double>of();
		return answers.getFirst().stream().map((hit) -> {
			var title = titles.get(hit.id());
			var opening = openings.get(hit.id());
			var meaning = (title != null && opening != null) ? new Likeness.Meaning(title, opening, best.cosine())
					: null;
			return new Candidate(demand, offer(hit), new Likeness(best.share(Searches.score(hit)), meaning));
		}).toList();
	}

	private static Map<String, Double> cosines(List<Hit<Map<String, Object>>> hits) {
		var cosines = new HashMap<String, Double>();
		hits.forEach((hit) -> cosines.put(hit.id(), Searches.cosine(hit)));
		return cosines;
	}

	private Offer offer(Hit<Map<String, Object>> hit) {
		return this.converter.read(OfferDocument.class, Document.from(Searches.contents(hit))).toOffer();
	}

	/**
	 * The best scores that any open offer has for a demand.
	 */
	private record Best(double words, double cosine) {

		static Best of(List<List<Hit<Map<String, Object>>>> answers) {
			var words = answers.getFirst();
			var nearest = (answers.size() > 1) ? answers.get(1) : List.<Hit<Map<String, Object>>>of();
			return new Best(words.isEmpty() ? 0 : Searches.score(words.getFirst()),
					nearest.isEmpty() ? 0 : Searches.cosine(nearest.getFirst()));
		}

		double share(double score) {
			return (this.words > 0) ? Math.min(1, score / this.words) : 0;
		}

	}

}
