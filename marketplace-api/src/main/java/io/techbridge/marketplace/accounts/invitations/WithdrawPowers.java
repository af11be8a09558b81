package io.techbridge.marketplace.accounts.invitations;

import java.util.Map;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.LastOnes;
import io.techbridge.marketplace.accounts.core.ParkAdministrators;
import io.techbridge.marketplace.accounts.core.ParkLabels;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes from operators and park administrators what they were invited to.
 */
@Component
class WithdrawPowers {

	private final Accounts accounts;

	private final LastOnes lastOnes;

	private final RevokeInvitations revokeInvitations;

	private final ParkAdministrators parkAdministrators;

	private final ParkLabels parks;

	private final AuditLog audit;

	WithdrawPowers(Accounts accounts, LastOnes lastOnes, RevokeInvitations revokeInvitations,
			ParkAdministrators parkAdministrators, ParkLabels parks, AuditLog audit) {
		this.accounts = accounts;
		this.lastOnes = lastOnes;
		this.revokeInvitations = revokeInvitations;
		this.parkAdministrators = parkAdministrators;
		this.parks = parks;
		this.audit = audit;
	}

	@Transactional
	void operator(AccountId id, Caller caller) {
		if (id.equals(caller.account())) {
			throw new RuleViolated(Message.of("rule.not-oneself"));
		}
		this.lastOnes.requireAnotherOperator(id);
		var account = this.accounts.findById(id)
			.filter(Account::isOperator)
			.orElseThrow(() -> new NotFound("operator " + id.value()));
		account.withdrawOperator();
		this.accounts.save(account);
		this.revokeInvitations.toPowerBy(id);
		this.audit.record(AuditedAct.of("operator.withdrawn", id));
	}

	@Transactional
	void parkAdministrator(ParkCode park, AccountId id) {
		this.parks.get(park);
		if (!this.parkAdministrators.withdraw(park, id)) {
			throw new NotFound("park administrator " + id.value());
		}
		this.audit.record(AuditedAct.of("park.administrator-withdrawn", park)
			.changing(Map.of("account", Long.toString(id.value())), Map.of()));
	}

}
