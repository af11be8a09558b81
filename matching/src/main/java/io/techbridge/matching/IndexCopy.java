package io.techbridge.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.techbridge.matching.index.DemandDocument;
import io.techbridge.matching.index.DemandVectors;
import io.techbridge.matching.index.ListingIndex;
import io.techbridge.matching.index.OfferDocument;
import io.techbridge.matching.text.ComparedText;
import io.techbridge.matching.text.TextVectors;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the open listings: the one in use ({@link MatchIndex}) or one that is to take
 * its place ({@link IndexBuild}). Every method throws {@link SearchUnavailable} while
 * Elasticsearch cannot be reached.
 */
public abstract sealed class IndexCopy permits MatchIndex, IndexBuild {

	private final ListingIndex<OfferDocument> offers;

	private final ListingIndex<DemandDocument> demands;

	private final TextVectors vectors;

	IndexCopy(ListingIndex<OfferDocument> offers, ListingIndex<DemandDocument> demands, TextVectors vectors) {
		this.offers = offers;
		this.demands = demands;
		this.vectors = vectors;
	}

	/**
	 * Writes offers; those whose index version is newer stay as they are. They are found
	 * within about a second.
	 */
	public void putOffers(List<Versioned<Listed<Offer>>> offers) {
		var texts = offers.stream().map((offer) -> text(offer.item().item())).toList();
		Map<String, float[]> known = this.vectors.available() ? this.vectors.of(texts) : Map.of();
		var documents = offers.stream()
			.map((offer) -> OfferDocument.of(offer.item(), offer.version(), known.get(text(offer.item().item()))))
			.toList();
		reachable(() -> this.offers.put(documents));
	}

	/**
	 * Writes demands; those whose index version is newer stay as they are. They are found
	 * within about a second.
	 */
	public void putDemands(List<Versioned<Listed<Demand>>> demands) {
		var items = demands.stream().map((demand) -> demand.item().item()).toList();
		Map<String, DemandVectors> known = this.vectors.available() ? DemandVectors.of(items, this.vectors) : Map.of();
		var documents = demands.stream()
			.map((demand) -> DemandDocument.of(demand.item(), demand.version(), known.get(demand.item().item().id())))
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
		return count(IndexSide.OFFERS);
	}

	/**
	 * How many demands can be found.
	 */
	public long demands() {
		return count(IndexSide.DEMANDS);
	}

	/**
	 * How many entries of a side can be found.
	 */
	public long count(IndexSide side) {
		return reachable(() -> of(side).count());
	}

	/**
	 * The ids and versions that a side holds, removed ones too, in the order of the ids
	 * as texts; as of the last refresh.
	 * @param after the id after which to begin, {@code null} for the beginning
	 * @param most how many at most
	 */
	public List<IndexEntry> entries(IndexSide side, @Nullable String after, int most) {
		return reachable(() -> of(side).entries(after, most));
	}

	/**
	 * What a side holds under the given ids at this very moment; ids it does not know are
	 * left out.
	 */
	public Map<String, IndexEntry> entries(IndexSide side, Collection<String> ids) {
		return reachable(() -> of(side).entries(ids));
	}

	/**
	 * Forgets removals whose version is below the given one. Only to be asked for where
	 * no older write can still be on its way: it would bring the entry back.
	 * @return how many were forgotten
	 */
	public int sweep(IndexSide side, long below) {
		return reachable(() -> of(side).sweep(below));
	}

	private ListingIndex<?> of(IndexSide side) {
		return (side == IndexSide.OFFERS) ? this.offers : this.demands;
	}

	private static String text(Offer offer) {
		return ComparedText.of(offer).opening();
	}

	static void reachable(Runnable call) {
		reachable(() -> {
			call.run();
			return true;
		});
	}

	static <T> T reachable(Supplier<T> call) {
		return Reachable.call(call);
	}

}
