package io.techbridge.marketplace.accounts.own;

import io.techbridge.marketplace.accounts.PersonalData;
import io.techbridge.marketplace.audit.OwnActs;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.stereotype.Component;

/**
 * What the audit log holds of somebody. It outlives the account, whose id is all it knows
 * of the person.
 */
@Component
class ActsData implements PersonalData {

	private final OwnActs acts;

	ActsData(OwnActs acts) {
		this.acts = acts;
	}

	@Override
	public String name() {
		return "acts";
	}

	@Override
	public Object of(AccountId account) {
		return this.acts.of(account);
	}

	@Override
	public void erase(AccountId account) {
		// stays for as long as the log does
	}

}
