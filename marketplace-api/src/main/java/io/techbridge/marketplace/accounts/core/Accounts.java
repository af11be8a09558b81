package io.techbridge.marketplace.accounts.core;

import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.NotFound;

import org.springframework.data.repository.ListCrudRepository;

/**
 * All accounts.
 */
public interface Accounts extends ListCrudRepository<Account, AccountId> {

	Optional<Account> findByEmail(EmailAddress email);

	List<Account> findByOrganizationIdOrderById(OrganizationId organization);

	/**
	 * The account that must be there.
	 * @throws NotFound if it is not
	 */
	default Account get(AccountId id) {
		return findById(id).orElseThrow(() -> new NotFound("account " + id.value()));
	}

}
