package io.techbridge.marketplace.accounts.members;

import io.techbridge.marketplace.accounts.MemberJoined;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.organizations.OrganizationRegistered;
import io.techbridge.marketplace.platform.security.MemberRole;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who registers an organization is its first administrator, in the same transaction.
 */
@Component
class FirstAdministrator {

	private final Accounts accounts;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	FirstAdministrator(Accounts accounts, ApplicationEventPublisher events, AuditLog audit) {
		this.accounts = accounts;
		this.events = events;
		this.audit = audit;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(OrganizationRegistered registered) {
		var account = this.accounts.get(registered.by());
		account.join(registered.organization(), MemberRole.ADMIN);
		this.accounts.save(account);
		this.audit.record(AuditedAct.of("member.joined", account.getId()));
		this.events.publishEvent(new MemberJoined(registered.organization(), account.getId()));
	}

}
