package io.techbridge.marketplace.accounts.own;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.secondfactor.SecondFactors;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.web.Versions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows and changes what somebody states about themselves.
 */
@Component
class OwnAccount {

	private final Accounts accounts;

	private final SecondFactors secondFactors;

	private final OwnAccountMapper mapper;

	private final AuditLog audit;

	OwnAccount(Accounts accounts, SecondFactors secondFactors, OwnAccountMapper mapper, AuditLog audit) {
		this.accounts = accounts;
		this.secondFactors = secondFactors;
		this.mapper = mapper;
		this.audit = audit;
	}

	@Transactional(readOnly = true)
	OwnAccountResponse get(AccountId id) {
		return response(this.accounts.get(id));
	}

	/**
	 * @param version the one the change was made to
	 */
	@Transactional
	OwnAccountResponse update(AccountId id, long version, OwnAccountRequest request) {
		var account = this.accounts.get(id);
		Versions.require(version, account.getVersion());
		var before = audited(account);
		account.changeProfile(request.name().strip(), stripped(request.phone()), request.language());
		var saved = this.accounts.save(account);
		this.audit.record(AuditedAct.of("account.updated", id).changing(before, audited(saved)));
		return response(saved);
	}

	private OwnAccountResponse response(Account account) {
		return this.mapper.toResponse(account, this.secondFactors.isOn(account.getId()),
				this.secondFactors.recoveryCodesLeft(account.getId()));
	}

	private static Map<String, String> audited(Account account) {
		var values = new HashMap<String, String>();
		values.put("name", account.getName());
		values.put("language", account.getLanguage().name());
		Optional.ofNullable(account.getPhone()).ifPresent((phone) -> values.put("phone", phone));
		return values;
	}

	private static @Nullable String stripped(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
