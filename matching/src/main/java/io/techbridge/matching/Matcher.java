package io.techbridge.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import io.techbridge.matching.ranking.Ranking;
import io.techbridge.matching.ranking.RegionRules;
import io.techbridge.matching.retrieval.Candidate;
import io.techbridge.matching.retrieval.DemandRetrieval;
import io.techbridge.matching.retrieval.OfferRetrieval;
import io.techbridge.matching.text.ComparedText;
import io.techbridge.matching.text.TextVectors;
import org.jspecify.annotations.Nullable;

/**
 * Ranks offers for a demand and demands for an offer. Every method throws
 * {@link SearchUnavailable} while Elasticsearch cannot be reached.
 */
public final class Matcher {

	/**
	 * How many offers words and meaning each contribute to the candidates of a demand.
	 */
	static final int OFFERS_PER_LEG = 200;

	/**
	 * How many demands each contributes to those of an offer; fewer, since each of them
	 * is a query of its own.
	 */
	static final int DEMANDS_PER_LEG = 50;

	private final OfferRetrieval offers;

	private final DemandRetrieval demands;

	private final TextVectors vectors;

	private final Ranking ranking;

	private final RegionRules regionRules;

	private final String weightsVersion;

	Matcher(OfferRetrieval offers, DemandRetrieval demands, TextVectors vectors, MatchingSettings settings) {
		this.offers = offers;
		this.demands = demands;
		this.vectors = vectors;
		this.ranking = Ranking.standard(settings.weights(), settings.regionRules());
		this.regionRules = settings.regionRules();
		this.weightsVersion = settings.weights().version();
	}

	/**
	 * The offers for everybody that best answer a demand, whether or not the demand is in
	 * the index.
	 * @param limit how many to list at most
	 */
	public Matches offersFor(Demand demand, int limit) {
		return offersFor(demand, Circle.EVERYBODY, limit);
	}

	/**
	 * The offers that best answer a demand, among those that the circle may find.
	 * @param limit how many to list at most
	 */
	public Matches offersFor(Demand demand, Circle circle, int limit) {
		return Reachable.call(() -> {
			var candidates = this.offers.candidates(demand, this.regionRules.restrictedFor(demand), circle,
					OFFERS_PER_LEG);
			return ranked(candidates, limit);
		});
	}

	/**
	 * The matches of a demand with just these offers, whether a search would find them or
	 * not; ids that no open offer has are left out.
	 */
	public Matches amongOffers(Demand demand, Collection<String> offerIds) {
		return Reachable.call(() -> ranked(this.offers.scored(demand, offerIds), Integer.MAX_VALUE));
	}

	/**
	 * The demands for everybody that an offer best answers. Each pair is scored with the
	 * demand as the query, so it has the score that the demand's own list shows.
	 * @param limit how many to list at most
	 */
	public Matches demandsFor(Offer offer, int limit) {
		return demandsFor(offer, Circle.EVERYBODY, limit);
	}

	/**
	 * The demands that an offer best answers, among those that the circle may find.
	 * @param limit how many to list at most
	 */
	public Matches demandsFor(Offer offer, Circle circle, int limit) {
		return Reachable.call(() -> {
			var open = this.demands.demands(offer, vector(offer), circle, DEMANDS_PER_LEG)
				.stream()
				.filter((demand) -> isOpenFrom(offer, demand))
				.toList();
			return ranked(this.offers.scored(offer, open), limit);
		});
	}

	private boolean isOpenFrom(Offer offer, Demand demand) {
		var from = offer.region();
		return from == null || this.regionRules.restrictedFor(demand).stream().noneMatch(from::isWithin);
	}

	/**
	 * The candidates for a demand with the likeness of their texts, not yet ranked; for
	 * evaluation.
	 */
	public List<Candidate> candidatesFor(Demand demand) {
		return Reachable.call(() -> this.offers.candidates(demand, this.regionRules.restrictedFor(demand),
				Circle.MEMBERS, OFFERS_PER_LEG));
	}

	/**
	 * The likeness of a demand's text to just these offers, not yet ranked; for
	 * evaluation.
	 */
	public List<Candidate> likenessOf(Demand demand, Collection<String> offerIds) {
		return Reachable.call(() -> this.offers.scored(demand, offerIds));
	}

	private Matches ranked(List<Candidate> candidates, int limit) {
		var matches = candidates.stream()
			.map((candidate) -> new Ranked(candidate, match(candidate)))
			.sorted(Comparator.comparing(Ranked::match, Match.LISTING_ORDER))
			.limit(limit)
			.map((ranked) -> explained(ranked.candidate()))
			.toList();
		return new Matches(matches, this.weightsVersion, this.vectors.available());
	}

	private Match match(Candidate candidate) {
		return this.ranking.match(candidate.demand(), candidate.offer(), candidate.likeness());
	}

	private Match explained(Candidate candidate) {
		return this.ranking.explained(candidate.demand(), candidate.offer(), candidate.likeness());
	}

	private record Ranked(Candidate candidate, Match match) {

	}

	private float @Nullable [] vector(Offer offer) {
		if (!this.vectors.available()) {
			return null;
		}
		var text = ComparedText.of(offer).opening();
		return this.vectors.of(List.of(text)).get(text);
	}

}
