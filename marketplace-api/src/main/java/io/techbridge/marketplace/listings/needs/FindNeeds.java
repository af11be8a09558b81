package io.techbridge.marketplace.listings.needs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.BrowseListings;
import io.techbridge.marketplace.listings.OwnerVisibility;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.Demand;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what the public may see of needs.
 */
@Component
public class FindNeeds {

	private final Needs needs;

	private final Organizations organizations;

	private final BrowseListings browse;

	private final NeedMapper mapper;

	FindNeeds(Needs needs, Organizations organizations, BrowseListings browse, NeedMapper mapper) {
		this.needs = needs;
		this.organizations = organizations;
		this.browse = browse;
		this.mapper = mapper;
	}

	/**
	 * A page of the search list. A need that has just left the market may still count in
	 * the total, but is not shown.
	 */
	public NeedPage page(BrowseQuery query) {
		var page = this.browse.needs(query);
		var found = summaries(page.ids());
		return new NeedPage(page.ids().stream().map(found::get).filter(Objects::nonNull).toList(), page.total(),
				page.totalExact(), page.nextCursor());
	}

	/**
	 * The need, if the caller may see it. Those of owners that are not verified at the
	 * moment are for their own members and operators.
	 */
	public NeedDetail detail(NeedId id, @Nullable Caller caller) {
		var need = get(id);
		return this.mapper.toDetail(need, owner(need, caller));
	}

	/**
	 * The need as matching sees it.
	 */
	public Demand demand(NeedId id) {
		var need = get(id);
		return Demands.of(need, owner(need, null));
	}

	/**
	 * The public ones among the needs with the given ids, by id.
	 */
	public Map<String, NeedSummary> summaries(Collection<String> ids) {
		var found = this.needs.findAllById(ids.stream().map(NeedId::of).toList())
			.stream()
			.filter(Need::isPublic)
			.toList();
		var owners = owners(found);
		return found.stream()
			.filter((need) -> owners.get(need.organizationId()).isVerified())
			.map((need) -> this.mapper.toSummary(need, owners.get(need.organizationId())))
			.collect(Collectors.toMap(NeedSummary::id, Function.identity()));
	}

	private Need get(NeedId id) {
		return this.needs.findById(id).filter(Need::isPublic).orElseThrow(() -> new NotFound("need " + id));
	}

	private Organization owner(Need need, @Nullable Caller caller) {
		return this.organizations.findById(need.organizationId())
			.filter((owner) -> OwnerVisibility.isOpenTo(caller, owner))
			.orElseThrow(() -> new NotFound("need " + need.id()));
	}

	private Map<OrganizationId, Organization> owners(List<Need> found) {
		return this.organizations
			.byId(found.stream().map(Need::organizationId).collect(Collectors.toUnmodifiableSet()));
	}

}
