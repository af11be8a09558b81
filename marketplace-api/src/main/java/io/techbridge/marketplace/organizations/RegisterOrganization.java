package io.techbridge.marketplace.organizations;

import java.time.Clock;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody who belongs to no organization registers one. It waits for its verification.
 */
@Component
public class RegisterOrganization {

	private final UniqueCreditCodes creditCodes;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Ids ids;

	private final Clock clock;

	RegisterOrganization(UniqueCreditCodes creditCodes, AuditLog audit, ApplicationEventPublisher events, Ids ids,
			Clock clock) {
		this.creditCodes = creditCodes;
		this.audit = audit;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
	}

	@Transactional
	public Organization register(OrganizationProfile profile, Contact contact, Caller caller) {
		if (caller.membership() != null) {
			throw new RuleViolated(Message.of("organization.rule.one-each"));
		}
		var id = new OrganizationId(this.ids.next());
		var saved = this.creditCodes
			.save(Organization.register(id, profile, contact, caller.account(), this.clock.instant()));
		this.audit.record(AuditedProperties.added("organization.registered", saved));
		this.events.publishEvent(new OrganizationRegistered(id, caller.account()));
		return saved;
	}

}
