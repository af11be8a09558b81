package io.techbridge.marketplace.accounts.members;

import java.util.Map;
import java.util.Objects;

import io.techbridge.marketplace.accounts.MemberRemoved;
import io.techbridge.marketplace.accounts.MemberRoleChanged;
import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.LastOnes;
import io.techbridge.marketplace.accounts.core.MemberAccess;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what members may do, and lets them go. An administrator is always left.
 */
@Component
class ChangeMembers {

	private final Accounts accounts;

	private final MemberAccess access;

	private final LastOnes lastOnes;

	private final MemberMapper mapper;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	ChangeMembers(Accounts accounts, MemberAccess access, LastOnes lastOnes, MemberMapper mapper,
			ApplicationEventPublisher events, AuditLog audit) {
		this.accounts = accounts;
		this.access = access;
		this.lastOnes = lastOnes;
		this.mapper = mapper;
		this.events = events;
		this.audit = audit;
	}

	@Transactional
	Member changeRole(OrganizationId organization, AccountId id, MemberRole role, Caller caller) {
		this.access.requireSight(caller, organization);
		requireMember(organization, id);
		this.access.requireManagement(caller, organization);
		if (role != MemberRole.ADMIN) {
			this.lastOnes.requireAnotherAdmin(organization, id);
		}
		var member = requireMember(organization, id);
		var before = Map.of("memberRole", Objects.requireNonNull(member.getMemberRole()).name());
		member.changeRole(role);
		this.audit.record(AuditedAct.of("member.role-changed", id).changing(before, Map.of("memberRole", role.name())));
		this.events.publishEvent(new MemberRoleChanged(organization, id, role));
		return this.mapper.withEmail(this.accounts.save(member));
	}

	/**
	 * Removes a member; everybody may leave by themselves.
	 */
	@Transactional
	void remove(OrganizationId organization, AccountId id, Caller caller) {
		this.access.requireSight(caller, organization);
		requireMember(organization, id);
		if (!id.equals(caller.account())) {
			this.access.requireManagement(caller, organization);
		}
		this.lastOnes.requireAnotherAdminForOthers(organization, id);
		var member = requireMember(organization, id);
		member.leave();
		this.accounts.save(member);
		this.audit.record(AuditedAct.of("member.removed", id)
			.changing(Map.of("organization", Long.toString(organization.value())), Map.of()));
		this.events.publishEvent(new MemberRemoved(organization, id));
	}

	private Account requireMember(OrganizationId organization, AccountId id) {
		return this.accounts.findById(id)
			.filter((account) -> account.belongsTo(organization))
			.orElseThrow(() -> new NotFound("member " + id.value()));
	}

}
