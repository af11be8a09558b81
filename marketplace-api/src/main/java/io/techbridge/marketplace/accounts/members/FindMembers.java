package io.techbridge.marketplace.accounts.members;

import java.util.List;

import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.MemberAccess;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the members of an organization. Their addresses are shown to those only who
 * manage them.
 */
@Component
class FindMembers {

	private final Accounts accounts;

	private final MemberAccess access;

	private final MemberMapper mapper;

	private final AuditLog audit;

	FindMembers(Accounts accounts, MemberAccess access, MemberMapper mapper, AuditLog audit) {
		this.accounts = accounts;
		this.access = access;
		this.mapper = mapper;
		this.audit = audit;
	}

	@Transactional
	List<Member> of(OrganizationId organization, Caller caller) {
		this.access.requireSight(caller, organization);
		var members = this.accounts.findByOrganizationIdOrderById(organization).stream();
		if (!this.access.mayManage(caller, organization)) {
			return members.map(this.mapper::withoutEmail).toList();
		}
		this.audit.record(AuditedAct.of("members.read", organization));
		return members.map(this.mapper::withEmail).toList();
	}

}
