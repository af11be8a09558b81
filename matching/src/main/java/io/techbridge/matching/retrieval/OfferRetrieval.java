package io.techbridge.matching.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.techbridge.matching.Circle;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.index.DemandVectors;
import io.techbridge.matching.index.IndexNames;
import io.techbridge.matching.index.OfferDocument;
import io.techbridge.matching.ranking.Likeness;
import io.techbridge.matching.ranking.RegionRule;
import io.techbridge.matching.ranking.Weights;
import io.techbridge.matching.text.CommonMeaning;
import io.techbridge.matching.text.ComparedText;
import io.techbridge.matching.text.TextVectors;
import io.techbridge.matching.text.Vectors;
import org.jspecify.annotations.Nullable;

import org.springframework.data.elasticsearch.core.convert.ElasticsearchConverter;
import org.springframework.data.elasticsearch.core.document.Document;

/**
 * Finds the offers for a demand: recall by words and by meaning in one request, then, in
 * a second one, the words score of every candidate; the cosines are computed here from
 * the stored vectors. So no candidate counts as zero only because it was outside one of
 * the two lists, and a pair has the same likeness whichever side asks.
 */
public final class OfferRetrieval {

	private static final String VECTOR = "vector";

	/**
	 * How many offers tell how near the market comes to a demand; one alone may be
	 * chance.
	 */
	private static final int NEAREST = 5;

	/** The most offers that are scored in one question. */
	private static final int OFFERS_AT_ONCE = 1000;

	/** The most demands that are scored in one request; each is up to three questions. */
	private static final int DEMANDS_AT_ONCE = 32;

	private final Searches searches;

	private final DemandWords words;

	private final ElasticsearchConverter converter;

	private final TextVectors vectors;

	private final CommonMeaning commonMeaning;

	public OfferRetrieval(ElasticsearchClient client, IndexNames names, ElasticsearchConverter converter,
			TextVectors vectors, Weights weights) {
		this.searches = new Searches(client, names.offers());
		this.words = new DemandWords(weights.words());
		this.converter = converter;
		this.vectors = vectors;
		this.commonMeaning = new CommonMeaning(vectors);
	}

	/**
	 * The candidates for a demand: the union of the best of each leg.
	 * @param restricting the rules that keep some offers from this demand
	 * @param circle who asks
	 * @param perLeg how many each of the legs contributes at most
	 */
	public List<Candidate> candidates(Demand demand, Collection<RegionRule> restricting, Circle circle, int perLeg) {
		var meanings = meanings(List.of(demand)).get(demand.id());
		var limits = HardLimits.onOffers(demand, restricting, circle);
		var questions = new ArrayList<RequestItem>();
		questions.add(this.searches.words(DemandWords.filtered(this.words.query(demand), limits), perLeg, false));
		if (meanings != null) {
			questions.add(this.searches.nearest(VECTOR, sought(meanings), perLeg, limits));
		}
		var legs = questions.size();
		// In the same request as the recall, so that both see the same state of the
		// index.
		questions.addAll(best(demand, meanings));
		var answers = this.searches.ask(questions);
		var ids = new LinkedHashSet<String>();
		answers.subList(0, legs).forEach((hits) -> hits.forEach((hit) -> ids.add(hit.id())));
		return scored(demand, meanings, ids, Best.of(answers.subList(legs, answers.size())));
	}

	/**
	 * Scores the offers with these ids, whether recall would find them or not; ids that
	 * no open offer has are left out.
	 */
	public List<Candidate> scored(Demand demand, Collection<String> ids) {
		var meanings = meanings(List.of(demand)).get(demand.id());
		return scored(demand, meanings, ids, Best.of(this.searches.ask(best(demand, meanings))));
	}

	/**
	 * Scores one offer for each of the demands; none if it is not open.
	 */
	public List<Candidate> scored(Offer offer, Collection<Demand> demands) {
		var meanings = meanings(demands);
		var candidates = new ArrayList<Candidate>();
		var waiting = List.copyOf(demands);
		for (int from = 0; from < waiting.size(); from += DEMANDS_AT_ONCE) {
			var some = waiting.subList(from, Math.min(from + DEMANDS_AT_ONCE, waiting.size()));
			candidates.addAll(scoredAtOnce(offer, some, meanings));
		}
		return candidates;
	}

	private List<Candidate> scoredAtOnce(Offer offer, List<Demand> demands, Map<String, DemandVectors> meanings) {
		var questions = new ArrayList<RequestItem>();
		for (var demand : demands) {
			questions.add(this.searches.words(this.words.query(demand, List.of(offer.id())), 1, true));
			questions.addAll(best(demand, meanings.get(demand.id())));
		}
		var answers = this.searches.ask(questions);
		var perDemand = answers.size() / demands.size();
		var candidates = new ArrayList<Candidate>();
		for (int i = 0; i < demands.size(); i++) {
			var own = answers.subList(i * perDemand, (i + 1) * perDemand);
			candidates.addAll(withMeaning(demands.get(i), meanings.get(demands.get(i).id()), own.getFirst(),
					Best.of(own.subList(1, perDemand))));
		}
		return candidates;
	}

	/**
	 * Asks for the best score that any open offer has, the asker's limits left aside.
	 */
	private List<RequestItem> best(Demand demand, @Nullable DemandVectors meanings) {
		var questions = new ArrayList<RequestItem>();
		questions.add(this.searches.words(this.words.query(demand), 1, false));
		if (meanings != null) {
			questions.add(this.searches.nearest(VECTOR, sought(meanings), NEAREST, List.of()));
		}
		return questions;
	}

	private List<Candidate> scored(Demand demand, @Nullable DemandVectors meanings, Collection<String> ids, Best best) {
		var candidates = new ArrayList<Candidate>();
		var waiting = List.copyOf(ids);
		for (int from = 0; from < waiting.size(); from += OFFERS_AT_ONCE) {
			var some = waiting.subList(from, Math.min(from + OFFERS_AT_ONCE, waiting.size()));
			var hits = this.searches
				.ask(List.of(this.searches.words(this.words.query(demand, some), some.size(), true)))
				.getFirst();
			candidates.addAll(withMeaning(demand, meanings, hits, best));
		}
		return candidates;
	}

	private List<Candidate> withMeaning(Demand demand, @Nullable DemandVectors meanings,
			List<Hit<Map<String, Object>>> hits, Best best) {
		var offers = new LinkedHashMap<Offer, Double>();
		hits.forEach((hit) -> offers.put(offer(hit), best.share(Searches.score(hit))));
		if (meanings == null) {
			return offers.entrySet()
				.stream()
				.map((offer) -> new Candidate(demand, offer.getKey(), new Likeness(offer.getValue(), null)))
				.toList();
		}
		var known = this.vectors.of(offers.keySet().stream().map(OfferRetrieval::text).toList());
		var title = this.commonMeaning.takenOff(meanings.title());
		var opening = this.commonMeaning.takenOff(meanings.opening());
		var prospects = new Likeness.Prospects(best.cosine(), this.commonMeaning.within(meanings.mean()),
				ComparedText.of(demand).lengthLogarithm());
		return offers.entrySet().stream().map((offer) -> {
			var text = this.commonMeaning.takenOff(Objects.requireNonNull(known.get(text(offer.getKey()))));
			var meaning = new Likeness.Meaning(Vectors.dot(title, text), Vectors.dot(opening, text), prospects);
			return new Candidate(demand, offer.getKey(), new Likeness(offer.getValue(), meaning));
		}).toList();
	}

	/**
	 * The direction in which offers are looked for. What all titles have in common is
	 * taken off: with it the same few offers are near to every demand.
	 */
	private float[] sought(DemandVectors meanings) {
		return this.commonMeaning.takenOff(meanings.mean());
	}

	/**
	 * The meanings of the demands by their ids; empty without embeddings.
	 */
	private Map<String, DemandVectors> meanings(Collection<Demand> demands) {
		return this.vectors.available() ? DemandVectors.of(demands, this.vectors) : Map.of();
	}

	private static String text(Offer offer) {
		return ComparedText.of(offer).opening();
	}

	private Offer offer(Hit<Map<String, Object>> hit) {
		return this.converter.read(OfferDocument.class, Document.from(Searches.contents(hit))).toOffer();
	}

	/**
	 * The best scores that open offers have for a demand.
	 *
	 * @param words the highest words score
	 * @param cosine the mean cosine of the {@value #NEAREST} nearest
	 */
	private record Best(double words, double cosine) {

		static Best of(List<List<Hit<Map<String, Object>>>> answers) {
			var words = answers.getFirst();
			var nearest = (answers.size() > 1) ? answers.get(1) : List.<Hit<Map<String, Object>>>of();
			return new Best(words.isEmpty() ? 0 : Searches.score(words.getFirst()),
					nearest.stream().mapToDouble(Searches::cosine).average().orElse(0));
		}

		double share(double score) {
			return (this.words > 0) ? Math.min(1, score / this.words) : 0;
		}

	}

}
