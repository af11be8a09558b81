package io.techbridge.marketplace.accounts.sessions;

import io.techbridge.marketplace.accounts.PersonalData;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.stereotype.Component;

/**
 * Where somebody is signed in.
 */
@Component
class SessionData implements PersonalData {

	private final OwnSessions sessions;

	private final EndSessions endSessions;

	SessionData(OwnSessions sessions, EndSessions endSessions) {
		this.sessions = sessions;
		this.endSessions = endSessions;
	}

	@Override
	public String name() {
		return "sessions";
	}

	@Override
	public Object of(AccountId account) {
		return this.sessions.list(account, "");
	}

	@Override
	public void erase(AccountId account) {
		this.endSessions.all(account);
	}

}
