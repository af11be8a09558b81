package io.techbridge.marketplace.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import io.techbridge.marketplace.platform.ids.AccountId;

/**
 * Knows the names of those whose acts are recorded; the accounts' side of the audit log,
 * which itself keeps ids only.
 */
public interface ActorNames {

	/**
	 * The names of those of the accounts that have not been erased.
	 */
	Map<AccountId, String> of(Collection<AccountId> accounts);

	/**
	 * The accounts whose names contain the words, a thousand at most.
	 */
	Set<AccountId> named(String words);

}
