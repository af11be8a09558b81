package io.techbridge.marketplace.organizations;

import java.time.Clock;

import io.techbridge.marketplace.platform.ids.OrganizationId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator lets a suspended organization back on the market, with what it published.
 */
@Component
public class ReinstateOrganization {

	private final ChangeOrganization change;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReinstateOrganization(ChangeOrganization change, ApplicationEventPublisher events, Clock clock) {
		this.change = change;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	public Organization reinstate(OrganizationId id, long version) {
		var reinstated = this.change.change(id, version, "organization.reinstated",
				(organization) -> organization.reinstate(this.clock.instant()));
		this.events.publishEvent(new OrganizationReinstated(id));
		return reinstated;
	}

}
