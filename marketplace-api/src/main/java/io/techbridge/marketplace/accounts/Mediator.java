package io.techbridge.marketplace.accounts;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * A person who may mediate between others (技术经理人).
 *
 * @param organization the agency they belong to
 */
public record Mediator(AccountId id, String name, OrganizationId organization) {

	/** Personal data stays out of logs. */
	@Override
	public String toString() {
		return "mediator " + this.id.value();
	}

}
