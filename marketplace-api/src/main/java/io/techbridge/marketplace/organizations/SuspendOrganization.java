package io.techbridge.marketplace.organizations;

import java.time.Clock;

import io.techbridge.marketplace.platform.ids.OrganizationId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator takes an organization off the market; what it published is no longer found.
 */
@Component
public class SuspendOrganization {

	private final ChangeOrganization change;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SuspendOrganization(ChangeOrganization change, ApplicationEventPublisher events, Clock clock) {
		this.change = change;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	public Organization suspend(OrganizationId id, long version, String reason) {
		var suspended = this.change.change(id, version, "organization.suspended",
				(organization) -> organization.suspend(reason, this.clock.instant()));
		this.events.publishEvent(new OrganizationSuspended(id));
		return suspended;
	}

}
