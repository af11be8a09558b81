package io.techbridge.marketplace.organizations;

import java.time.Clock;

import io.techbridge.marketplace.platform.ids.OrganizationId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator does not believe a registration. The organization may correct it.
 */
@Component
public class RejectOrganization {

	private final ChangeOrganization change;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RejectOrganization(ChangeOrganization change, ApplicationEventPublisher events, Clock clock) {
		this.change = change;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	public Organization reject(OrganizationId id, long version, String reason) {
		var rejected = this.change.change(id, version, "organization.rejected",
				(organization) -> organization.reject(reason, this.clock.instant()));
		this.events.publishEvent(new OrganizationRejected(id));
		return rejected;
	}

}
