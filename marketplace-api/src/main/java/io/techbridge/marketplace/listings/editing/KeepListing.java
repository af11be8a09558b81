package io.techbridge.marketplace.listings.editing;

import java.time.Clock;
import java.time.LocalDate;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Happening;
import io.techbridge.marketplace.listings.core.HistoryAct;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.time.China;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a listing on the market without its words changing: its owner confirms
 * it, brings it back, takes it away or says that it has found its answer.
 */
@Component
class KeepListing {

	private final ListingAccess access;

	private final ChangeListing change;

	private final Clock clock;

	KeepListing(ListingAccess access, ChangeListing change, Clock clock) {
		this.access = access;
		this.change = change;
		this.clock = clock;
	}

	@Transactional
	Listing confirm(ListingId id, long version, Caller caller) {
		var before = this.access.write(id, caller);
		ListingAccess.requireVerified(caller);
		return this.change.change(before, version, Happening.of(HistoryAct.CONFIRMED),
				(listing) -> listing.confirm(today()));
	}

	@Transactional
	Listing renew(ListingId id, long version, Caller caller) {
		var before = this.access.write(id, caller);
		ListingAccess.requireVerified(caller);
		return this.change.change(before, version, Happening.of(HistoryAct.RENEWED),
				(listing) -> listing.renew(today()));
	}

	@Transactional
	Listing fulfil(ListingId id, long version, Caller caller) {
		return this.change.change(this.access.write(id, caller), version, Happening.of(HistoryAct.FULFILLED),
				Listing::fulfil);
	}

	/**
	 * @param reason why; operators must give one
	 */
	@Transactional
	Listing withdraw(ListingId id, long version, @Nullable String reason, Caller caller) {
		var listing = this.access.read(id, caller);
		if (!caller.isMember(listing.organizationId(), MemberRole.EDITOR)) {
			if (!caller.is(Role.OPERATOR)) {
				throw new AccessDeniedException("Not an editor of listing " + id);
			}
			if (reason == null || reason.isBlank()) {
				throw InvalidFields.of("reason", "listing.withdrawal.reason");
			}
		}
		var remark = (reason != null && !reason.isBlank()) ? reason.strip() : null;
		return this.change.change(listing, version, Happening.of(HistoryAct.WITHDRAWN, remark), Listing::withdraw);
	}

	private LocalDate today() {
		return China.today(this.clock);
	}

}
