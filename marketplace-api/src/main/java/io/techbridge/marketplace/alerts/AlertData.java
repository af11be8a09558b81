package io.techbridge.marketplace.alerts;

import java.util.Map;

import io.techbridge.marketplace.accounts.PersonalData;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.stereotype.Component;

/**
 * Of which matches somebody wants to be told.
 */
@Component
class AlertData implements PersonalData {

	private final AlertChoices choices;

	AlertData(AlertChoices choices) {
		this.choices = choices;
	}

	@Override
	public String name() {
		return "matchAlerts";
	}

	@Override
	public Object of(AccountId account) {
		return Map.of("lowestGrade", this.choices.of(account));
	}

	@Override
	public void erase(AccountId account) {
		this.choices.removeOf(account);
	}

}
