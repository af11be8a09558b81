package io.techbridge.marketplace.listings.achievements;

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
import io.techbridge.matching.Offer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what the public may see of achievements.
 */
@Component
public class FindAchievements {

	private final Achievements achievements;

	private final Organizations organizations;

	private final BrowseListings browse;

	private final AchievementMapper mapper;

	FindAchievements(Achievements achievements, Organizations organizations, BrowseListings browse,
			AchievementMapper mapper) {
		this.achievements = achievements;
		this.organizations = organizations;
		this.browse = browse;
		this.mapper = mapper;
	}

	/**
	 * A page of the search list. An achievement that has just left the market may still
	 * count in the total, but is not shown.
	 */
	public AchievementPage page(BrowseQuery query) {
		var page = this.browse.achievements(query);
		var found = summaries(page.ids());
		return new AchievementPage(page.ids().stream().map(found::get).filter(Objects::nonNull).toList(), page.total(),
				page.totalExact(), page.nextCursor());
	}

	/**
	 * The achievement, if the caller may see it. Those of owners that are not verified at
	 * the moment are for their own members and operators.
	 */
	public AchievementDetail detail(AchievementId id, @Nullable Caller caller) {
		var achievement = get(id);
		return this.mapper.toDetail(achievement, owner(achievement, caller));
	}

	/**
	 * The achievement as matching sees it.
	 */
	public Offer offer(AchievementId id) {
		var achievement = get(id);
		return Offers.of(achievement, owner(achievement, null));
	}

	/**
	 * The public ones among the achievements with the given ids, by id.
	 */
	public Map<String, AchievementSummary> summaries(Collection<String> ids) {
		var found = this.achievements.findAllById(ids.stream().map(AchievementId::of).toList())
			.stream()
			.filter(Achievement::isPublic)
			.toList();
		var owners = owners(found);
		return found.stream()
			.filter((achievement) -> owners.get(achievement.organizationId()).isVerified())
			.map((achievement) -> this.mapper.toSummary(achievement, owners.get(achievement.organizationId())))
			.collect(Collectors.toMap(AchievementSummary::id, Function.identity()));
	}

	private Achievement get(AchievementId id) {
		return this.achievements.findById(id)
			.filter(Achievement::isPublic)
			.orElseThrow(() -> new NotFound("achievement " + id));
	}

	private Organization owner(Achievement achievement, @Nullable Caller caller) {
		return this.organizations.findById(achievement.organizationId())
			.filter((owner) -> OwnerVisibility.isOpenTo(caller, owner))
			.orElseThrow(() -> new NotFound("achievement " + achievement.id()));
	}

	private Map<OrganizationId, Organization> owners(List<Achievement> found) {
		return this.organizations
			.byId(found.stream().map(Achievement::organizationId).collect(Collectors.toUnmodifiableSet()));
	}

}
