package io.techbridge.marketplace.publicpages;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.achievements.FindAchievements;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.needs.FindNeeds;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.organizations.Sight;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Whether somebody who has signed in may see what not everybody may.
 */
@Component
class SeenByCaller {

	private final FindAchievements achievements;

	private final FindNeeds needs;

	private final Organizations organizations;

	SeenByCaller(FindAchievements achievements, FindNeeds needs, Organizations organizations) {
		this.achievements = achievements;
		this.needs = needs;
		this.organizations = organizations;
	}

	boolean achievement(ListingId id, @Nullable Caller caller) {
		return caller != null && isThere(() -> this.achievements.detail(id, new Audience(caller)));
	}

	boolean need(ListingId id, @Nullable Caller caller) {
		return caller != null && isThere(() -> this.needs.detail(id, new Audience(caller)));
	}

	boolean organization(OrganizationId id, @Nullable Caller caller) {
		return this.organizations.findById(id)
			.filter((organization) -> Sight.of(organization, caller) != Sight.NOTHING)
			.isPresent();
	}

	private static boolean isThere(Runnable look) {
		try {
			look.run();
			return true;
		}
		catch (NotFound ex) {
			return false;
		}
	}

}
