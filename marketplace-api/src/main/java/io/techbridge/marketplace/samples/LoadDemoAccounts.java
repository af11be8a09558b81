package io.techbridge.marketplace.samples;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.techbridge.marketplace.accounts.CreateAccounts;
import io.techbridge.marketplace.accounts.NewAccount;
import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets invented people sign in to the sample organizations.
 */
@Component
class LoadDemoAccounts {

	private final CreateAccounts createAccounts;

	private final People people;

	private final Organizations organizations;

	private final LoadDemoSearches searches;

	LoadDemoAccounts(CreateAccounts createAccounts, People people, Organizations organizations,
			LoadDemoSearches searches) {
		this.createAccounts = createAccounts;
		this.people = people;
		this.organizations = organizations;
		this.searches = searches;
	}

	/**
	 * Creates all demo accounts with one password, and their saved searches, unless
	 * somebody runs the marketplace already.
	 */
	@Transactional
	void load(Supplier<String> password) {
		if (!this.people.operators().isEmpty()) {
			return;
		}
		var organizations = this.organizations.findAll()
			.stream()
			.collect(Collectors.toMap(Organization::name, Organization::id, (first, second) -> first));
		this.searches.load(DemoAccount.all()
			.stream()
			.filter((account) -> account.memberRole() == null || organizations.containsKey(account.organization()))
			.collect(Collectors.toMap(DemoAccount::email,
					(account) -> this.createAccounts.create(newAccount(account, organizations, password.get())))));
	}

	private static NewAccount newAccount(DemoAccount account, Map<String, OrganizationId> organizations,
			String password) {
		var created = NewAccount.of(account.name(), account.email(), password, Locale.CHINESE)
			.administering(account.parks().stream().map(ParkCode::new).toArray(ParkCode[]::new));
		if (account.memberRole() != null) {
			created = created.memberOf(organizations.get(account.organization()), account.memberRole());
		}
		return account.operator() ? created.asOperator() : created;
	}

}
