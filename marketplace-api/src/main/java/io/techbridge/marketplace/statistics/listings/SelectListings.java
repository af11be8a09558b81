package io.techbridge.marketplace.statistics.listings;

import java.time.Clock;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.statistics.scope.AsOf;
import io.techbridge.marketplace.statistics.scope.Period;
import io.techbridge.marketplace.statistics.scope.Viewer;
import io.techbridge.marketplace.statistics.scope.Viewers;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Makes out of what is asked for what may be counted.
 */
@Component
public class SelectListings {

	private final Viewers viewers;

	private final Clock clock;

	SelectListings(Viewers viewers, Clock clock) {
		this.viewers = viewers;
		this.clock = clock;
	}

	/**
	 * @throws AccessDeniedException if the caller may see no figures, or not those of a
	 * single organization that is not the own one
	 */
	public ListingSelection select(AskedListings asked, Caller caller) {
		var viewer = this.viewers.of(asked.scope(), caller);
		if (asked.organization() != null) {
			requireOwn(asked.organization(), viewer);
		}
		return new ListingSelection(viewer, Period.of(asked.from(), asked.to(), China.today(this.clock)),
				AsOf.of(asked.asOf(), this.clock), asked.park(), asked.field(), asked.organization());
	}

	/**
	 * The listings as they stand today.
	 */
	public ListingSelection today(ListingFilter filter, Caller caller) {
		return select(filter.on(China.today(this.clock)), caller);
	}

	private static void requireOwn(OrganizationId organization, Viewer viewer) {
		viewer.requireSingleOnes("Figures of an organization");
		if (!viewer.operator() && !organization.equals(viewer.organization())) {
			throw new AccessDeniedException("Not the organization of the caller: " + organization);
		}
	}

}
