package io.techbridge.matching;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.techbridge.matching.index.DemandDocument;
import io.techbridge.matching.index.DemandVectors;
import io.techbridge.matching.index.ListingIndex;
import io.techbridge.matching.index.OfferDocument;
import io.techbridge.matching.text.ComparedText;
import io.techbridge.matching.text.TextVectors;

/**
 * What matching and search know: a copy of the open listings that can always be rebuilt.
 * Every method throws {@link SearchUnavailable} while Elasticsearch cannot be reached.
 */
public final class MatchIndex {

	private final ListingIndex<OfferDocument> offers;

	private final ListingIndex<DemandDocument> demands;

	private final TextVectors vectors;

	MatchIndex(ListingIndex<OfferDocument> offers, ListingIndex<DemandDocument> demands, TextVectors vectors) {
		this.offers = offers;
		this.demands = demands;
		this.vectors = vectors;
	}

	/**
	 * Creates what is missing.
	 * @return whether anything was created; then everything has to be written
	 */
	public boolean ensure() {
		return reachable(() -> this.offers.ensure() | this.demands.ensure());
	}

	/**
	 * Writes offers; those whose index version is newer stay as they are. They are found
	 * within about a second.
	 */
	public void putOffers(List<Versioned<Offer>> offers) {
		var texts = offers.stream().map((offer) -> text(offer.item())).toList();
		Map<String, float[]> known = this.vectors.available() ? this.vectors.of(texts) : Map.of();
		var documents = offers.stream()
			.map((offer) -> OfferDocument.of(offer.item(), offer.version(), known.get(text(offer.item()))))
			.toList();
		reachable(() -> this.offers.put(documents));
	}

	/**
	 * Writes demands; those whose index version is newer stay as they are. They are found
	 * within about a second.
	 */
	public void putDemands(List<Versioned<Demand>> demands) {
		var items = demands.stream().map(Versioned::item).toList();
		Map<String, DemandVectors> known = this.vectors.available() ? DemandVectors.of(items, this.vectors) : Map.of();
		var documents = demands.stream()
			.map((demand) -> DemandDocument.of(demand.item(), demand.version(), known.get(demand.item().id())))
			.toList();
		reachable(() -> this.demands.put(documents));
	}

	/**
	 * Removes the offers with these ids, unless the index holds something newer.
	 */
	public void removeOffers(List<Versioned<String>> ids) {
		reachable(() -> this.offers
			.put(ids.stream().map((id) -> OfferDocument.tombstone(id.item(), id.version())).toList()));
	}

	/**
	 * Removes the demands with these ids, unless the index holds something newer.
	 */
	public void removeDemands(List<Versioned<String>> ids) {
		reachable(() -> this.demands
			.put(ids.stream().map((id) -> DemandDocument.tombstone(id.item(), id.version())).toList()));
	}

	/**
	 * Makes everything written so far findable now. For commands and tests: a market that
	 * does so at every write slows everybody down.
	 */
	public void refresh() {
		reachable(() -> {
			this.offers.refresh();
			this.demands.refresh();
		});
	}

	/**
	 * How many offers can be found.
	 */
	public long offers() {
		return reachable(this.offers::count);
	}

	/**
	 * How many demands can be found.
	 */
	public long demands() {
		return reachable(this.demands::count);
	}

	/**
	 * Deletes the index with all it holds.
	 */
	public void drop() {
		reachable(() -> {
			this.offers.drop();
			this.demands.drop();
		});
	}

	private static String text(Offer offer) {
		return ComparedText.of(offer).opening();
	}

	private static void reachable(Runnable call) {
		reachable(() -> {
			call.run();
			return true;
		});
	}

	private static <T> T reachable(Supplier<T> call) {
		return Reachable.call(call);
	}

}
