package io.techbridge.marketplace.contracts.web;

import java.util.List;
import java.util.Objects;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.ContractAccess;
import io.techbridge.marketplace.contracts.core.Deal;
import io.techbridge.marketplace.contracts.core.Party;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what a deal is likely a double of while it is being typed.
 */
@Component
@Transactional(readOnly = true)
class TypedDeals {

	private final FindDoubles doubles;

	private final Organizations organizations;

	TypedDeals(FindDoubles doubles, Organizations organizations) {
		this.doubles = doubles;
		this.organizations = organizations;
	}

	List<ListedContract> doubles(DealSearch typed, Caller caller) {
		var own = member(ContractAccess.writer(caller).organization());
		var other = other(typed);
		var seller = (typed.ownSide() == Side.SELLER) ? own : other;
		var buyer = (typed.ownSide() == Side.BUYER) ? own : other;
		var number = (typed.number() != null && !typed.number().isBlank()) ? typed.number().strip() : null;
		return this.doubles.of(
				new Deal(number, seller, buyer, Objects.requireNonNullElse(typed.totalFen(), 0L), typed.signedOn()),
				(typed.except() != null) ? new ContractId(typed.except()) : null, caller);
	}

	private @Nullable Party other(DealSearch typed) {
		if (typed.other() != null) {
			return member(new OrganizationId(typed.other()));
		}
		return (typed.otherName() != null && !typed.otherName().isBlank())
				? Party.outside(typed.otherName().strip(), null, null, null) : null;
	}

	private @Nullable Party member(OrganizationId id) {
		return this.organizations.findById(id).filter(Organization::isVerified).map(Party::of).orElse(null);
	}

}
