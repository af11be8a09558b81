package io.techbridge.marketplace.listings.needs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.attachments.ShowAttachments;
import io.techbridge.marketplace.listings.core.Badges;
import io.techbridge.marketplace.listings.browsing.BrowseListings;
import io.techbridge.marketplace.listings.browsing.SuggestionList;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.listings.core.Demands;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.Demand;
import org.springframework.stereotype.Component;

/**
 * Finds what others than its owner may see of needs.
 */
@Component
public class FindNeeds {

	private final MarketListings market;

	private final BrowseListings browse;

	private final NeedMapper mapper;

	private final ShowAttachments attachments;

	private final Badges badges;

	FindNeeds(MarketListings market, BrowseListings browse, NeedMapper mapper, ShowAttachments attachments,
			Badges badges) {
		this.market = market;
		this.browse = browse;
		this.mapper = mapper;
		this.attachments = attachments;
		this.badges = badges;
	}

	/**
	 * A page of the search list. What has just left the market may still count in the
	 * total, but is not shown.
	 */
	public NeedPage page(BrowseQuery query, Audience audience) {
		var page = this.browse.page(ListingKind.NEED, query, audience);
		var found = summaries(page.ids(), audience);
		return new NeedPage(inOrder(page.ids(), found), page.total(), page.totalExact(), page.nextCursor(),
				this.browse.facets(page),
				page.highlights().stream().filter((one) -> found.containsKey(one.id())).toList());
	}

	/**
	 * What somebody may be about to type who looks for needs.
	 */
	public SuggestionList suggestions(String typed, Audience audience) {
		return this.browse.suggestions(ListingKind.NEED, typed, audience);
	}

	/**
	 * Others like one that the audience sees.
	 */
	public SimilarNeeds similar(ListingId id, Audience audience) {
		var ids = this.browse.similar(ListingKind.NEED, id, audience);
		return new SimilarNeeds(inOrder(ids, summaries(ids, audience)));
	}

	/**
	 * What the audience may see of one.
	 */
	public NeedDetail detail(ListingId id, Audience audience) {
		var owned = this.market.get(ListingKind.NEED, id, audience);
		return this.mapper.toDetail(owned, this.attachments.shown(owned, audience), audience,
				this.badges.of(List.of(id)));
	}

	/**
	 * One as matching sees it.
	 */
	public Demand demand(ListingId id, Audience audience) {
		return Demands.of(this.market.get(ListingKind.NEED, id, audience));
	}

	/**
	 * Those with the given ids that the audience may see, by id.
	 */
	public Map<String, NeedSummary> summaries(Collection<String> ids, Audience audience) {
		var listed = ids.stream().map(ListingId::of).toList();
		var badges = this.badges.of(listed);
		return this.market.among(ListingKind.NEED, listed, audience)
			.stream()
			.map((owned) -> this.mapper.toSummary(owned, badges))
			.collect(Collectors.toMap(NeedSummary::id, Function.identity()));
	}

	private static List<NeedSummary> inOrder(List<String> ids, Map<String, NeedSummary> found) {
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

}
