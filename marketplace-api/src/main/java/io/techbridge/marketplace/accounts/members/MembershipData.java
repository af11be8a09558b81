package io.techbridge.marketplace.accounts.members;

import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.accounts.PersonalData;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.Affiliations;
import io.techbridge.marketplace.accounts.core.ParkAdministrators;
import io.techbridge.marketplace.accounts.core.ParkLabels;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.stereotype.Component;

/**
 * What somebody belongs to and was appointed to.
 */
@Component
class MembershipData implements PersonalData {

	private final Accounts accounts;

	private final Affiliations affiliations;

	private final ParkAdministrators parkAdministrators;

	private final ParkLabels parks;

	MembershipData(Accounts accounts, Affiliations affiliations, ParkAdministrators parkAdministrators,
			ParkLabels parks) {
		this.accounts = accounts;
		this.affiliations = affiliations;
		this.parkAdministrators = parkAdministrators;
		this.parks = parks;
	}

	@Override
	public String name() {
		return "memberships";
	}

	@Override
	public Object of(AccountId id) {
		var account = this.accounts.get(id);
		var values = new HashMap<String, Object>();
		Optional.ofNullable(account.getOrganizationId()).flatMap(this.affiliations::find).ifPresent((organization) -> {
			values.put("organization", organization.name());
			values.put("memberRole", Objects.requireNonNull(account.getMemberRole()));
		});
		values.put("parks", this.parks.of(this.parkAdministrators.parksOf(id)));
		values.put("operator", account.isOperator());
		return values;
	}

	@Override
	public void erase(AccountId account) {
		this.parkAdministrators.withdrawAll(account);
	}

}
