package io.techbridge.marketplace.organizations;

import java.time.Clock;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator confirms that an organization is what it says: it becomes a full member.
 */
@Component
public class VerifyOrganization {

	private final ChangeOrganization change;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	VerifyOrganization(ChangeOrganization change, ApplicationEventPublisher events, Clock clock) {
		this.change = change;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * @param note what the operator found; required where there is no credit code
	 */
	@Transactional
	public Organization verify(OrganizationId id, long version, @Nullable String note) {
		var verified = this.change.change(id, version, "organization.verified",
				(organization) -> organization.verify(note, this.clock.instant()));
		this.events.publishEvent(new OrganizationVerified(id));
		return verified;
	}

}
