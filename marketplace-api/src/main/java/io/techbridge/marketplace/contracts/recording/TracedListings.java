package io.techbridge.marketplace.contracts.recording;

import io.techbridge.marketplace.contracts.core.Trace;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a contract came of, as far as whoever writes it may say so: listings that exist.
 */
@Component
class TracedListings {

	private final Listings listings;

	TracedListings(Listings listings) {
		this.listings = listings;
	}

	@Nullable Trace trace(ContractRequest request, OrganizationId own, FieldProblems problems) {
		var achievement = listing("achievementId", request.achievementId(), ListingKind.ACHIEVEMENT, problems);
		var need = listing("needId", request.needId(), ListingKind.NEED, problems);
		var interest = interest(request.interestId(), problems);
		return (achievement == null && need == null && interest == null) ? null
				: new Trace(interest, achievement, need);
	}

	private @Nullable ListingId listing(String field, @Nullable String id, ListingKind kind, FieldProblems problems) {
		return problems.code(field, id, ListingId::of,
				(known) -> this.listings.findById(known).filter((listing) -> listing.kind() == kind).isPresent(),
				"contract.invalid.listing");
	}

	private static @Nullable Long interest(@Nullable String id, FieldProblems problems) {
		if (id == null) {
			return null;
		}
		try {
			return Long.parseLong(id);
		}
		catch (NumberFormatException ex) {
			// what cannot be an id names no interest
			problems.add("interestId", Message.of("contract.invalid.interest"));
			return null;
		}
	}

}
