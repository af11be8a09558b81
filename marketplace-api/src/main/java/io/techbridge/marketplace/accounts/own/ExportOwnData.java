package io.techbridge.marketplace.accounts.own;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

import io.techbridge.marketplace.accounts.PersonalData;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.stereotype.Component;

/**
 * Hands somebody everything that is kept about them. Each part is read by itself: a
 * transaction around them all would hold a connection while Spring Session takes another.
 */
@Component
class ExportOwnData {

	private final OwnAccount ownAccount;

	private final Accounts accounts;

	private final List<PersonalData> parts;

	private final AuditLog audit;

	private final Clock clock;

	ExportOwnData(OwnAccount ownAccount, Accounts accounts, List<PersonalData> parts, AuditLog audit, Clock clock) {
		this.ownAccount = ownAccount;
		this.accounts = accounts;
		this.parts = parts;
		this.audit = audit;
		this.clock = clock;
	}

	OwnData export(AccountId id) {
		this.audit.record(AuditedAct.of("account.exported", id));
		var account = this.accounts.get(id);
		var more = new TreeMap<String, Object>();
		this.parts.forEach((part) -> more.put(part.name(), part.of(id)));
		return new OwnData(this.clock.instant(), this.ownAccount.get(id), account.getConsentVersion(),
				account.getConsentedAt(), account.getLastSignInAt(), more);
	}

}
