package io.techbridge.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.techbridge.matching.ranking.Ranking;
import io.techbridge.matching.ranking.RegionRules;
import io.techbridge.matching.ranking.Weights;
import io.techbridge.matching.retrieval.Candidate;
import io.techbridge.matching.retrieval.DemandRetrieval;
import io.techbridge.matching.retrieval.OfferRetrieval;
import io.techbridge.matching.text.ComparedText;
import io.techbridge.matching.text.TextVectors;
import org.jspecify.annotations.Nullable;

/**
 * Ranks offers for a demand and demands for an offer, by the region rules and as of the
 * day it is bound to. Every method that asks the index throws {@link SearchUnavailable}
 * while Elasticsearch cannot be reached.
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

	private final Weights weights;

	private final Ranking ranking;

	private final RegionRules rulesInForce;

	private final LocalDate today;

	Matcher(OfferRetrieval offers, DemandRetrieval demands, TextVectors vectors, Weights weights, RegionRules rules,
			LocalDate today) {
		this.offers = offers;
		this.demands = demands;
		this.vectors = vectors;
		this.weights = weights;
		this.ranking = Ranking.standard(weights, rules, today);
		this.rulesInForce = rules.inForce(today);
		this.today = today;
	}

	/**
	 * A matcher on the same index with other rules or as of another day. It costs next to
	 * nothing.
	 * @param rules the region rules; of these, those apply that are in force on the day
	 */
	public Matcher under(RegionRules rules, LocalDate day) {
		return new Matcher(this.offers, this.demands, this.vectors, this.weights, rules, day);
	}

	/**
	 * The version of the region rules in force, which its lists carry: compared with that
	 * of a stored list it tells whether the list is still what this matcher would give.
	 */
	public String rulesVersion() {
		return this.rulesInForce.version();
	}

	/**
	 * The version of the weights, which its lists carry.
	 */
	public String weightsVersion() {
		return this.weights.version();
	}

	/**
	 * The day as of which it ranks.
	 */
	public LocalDate today() {
		return this.today;
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
			var candidates = this.offers.candidates(demand, this.rulesInForce.restricting(demand), circle,
					OFFERS_PER_LEG);
			return ranked(admitted(candidates), limit);
		});
	}

	/**
	 * The matches of a demand with just these offers, whether a list would show them or
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
			var found = this.demands.demands(offer, vector(offer), circle, DEMANDS_PER_LEG)
				.stream()
				.filter((demand) -> this.ranking.exclusions(demand, offer).isEmpty())
				.toList();
			return ranked(this.offers.scored(offer, found), limit);
		});
	}

	/**
	 * What becomes of a pair, whether recall would find it or not, and what keeps it out
	 * of the lists; empty if no open offer has this id.
	 */
	public Optional<Verdict> verdict(Demand demand, String offerId) {
		return verdicts(demand, List.of(offerId)).stream().findFirst();
	}

	/**
	 * The same for several offers, in {@link Match#LISTING_ORDER}; ids that no open offer
	 * has are left out.
	 */
	public List<Verdict> verdicts(Demand demand, Collection<String> offerIds) {
		return amongOffers(demand, offerIds).matches()
			.stream()
			.map((match) -> new Verdict(match, this.ranking.exclusions(match.demand(), match.offer())))
			.toList();
	}

	/**
	 * The candidates for a demand with the likeness of their texts, not yet ranked; for
	 * evaluation.
	 */
	public List<Candidate> candidatesFor(Demand demand) {
		return Reachable.call(() -> admitted(
				this.offers.candidates(demand, this.rulesInForce.restricting(demand), Circle.MEMBERS, OFFERS_PER_LEG)));
	}

	/**
	 * The likeness of a demand's text to just these offers, not yet ranked; for
	 * evaluation.
	 */
	public List<Candidate> likenessOf(Demand demand, Collection<String> offerIds) {
		return Reachable.call(() -> this.offers.scored(demand, offerIds));
	}

	/**
	 * Those that no condition keeps out; recall itself knows only the conditions that the
	 * index can check.
	 */
	private List<Candidate> admitted(List<Candidate> candidates) {
		return candidates.stream()
			.filter((candidate) -> this.ranking.exclusions(candidate.demand(), candidate.offer()).isEmpty())
			.toList();
	}

	private Matches ranked(List<Candidate> candidates, int limit) {
		var matches = candidates.stream()
			.map((candidate) -> new Ranked(candidate, match(candidate)))
			.sorted(Comparator.comparing(Ranked::match, Match.LISTING_ORDER))
			.limit(limit)
			.map((ranked) -> explained(ranked.candidate()))
			.toList();
		return new Matches(matches, weightsVersion(), rulesVersion(), this.vectors.available());
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
