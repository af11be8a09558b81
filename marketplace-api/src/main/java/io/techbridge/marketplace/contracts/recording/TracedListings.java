package io.techbridge.marketplace.contracts.recording;

import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.core.Trace;
import io.techbridge.marketplace.interests.ContractedInterests;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.interests.InterestTrace;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What a contract came of, as far as whoever writes it may say so: an interest between
 * its two sides, and listings that it may see. What a draft said before it may go on
 * saying.
 */
@Component
class TracedListings {

	private final MarketListings market;

	private final ContractedInterests interests;

	TracedListings(MarketListings market, ContractedInterests interests) {
		this.market = market;
		this.interests = interests;
	}

	@Nullable Trace trace(ContractRequest request, @Nullable Trace before, Caller caller, FieldProblems problems) {
		var interest = interest(request, before, caller, problems);
		var achievement = (request.achievementId() != null || interest == null)
				? listing(ListingKind.ACHIEVEMENT, request.achievementId(), before, interest, caller, problems)
				: interest.achievement();
		var need = (request.needId() != null || interest == null)
				? listing(ListingKind.NEED, request.needId(), before, interest, caller, problems) : interest.need();
		return (achievement == null && need == null && interest == null) ? null
				: new Trace((interest != null) ? interest.id().value() : null, achievement, need);
	}

	private @Nullable ListingId listing(ListingKind kind, @Nullable String id, @Nullable Trace before,
			@Nullable InterestTrace interest, Caller caller, FieldProblems problems) {
		var ofAchievement = kind == ListingKind.ACHIEVEMENT;
		return problems.code(ofAchievement ? "achievementId" : "needId", id, ListingId::of, (known) -> {
			var said = (before != null) ? (ofAchievement ? before.achievementId() : before.needId()) : null;
			var negotiated = (interest != null) ? (ofAchievement ? interest.achievement() : interest.need()) : null;
			return known.equals(said) || known.equals(negotiated) || isSeen(kind, known, caller);
		}, "contract.invalid.listing");
	}

	private boolean isSeen(ListingKind kind, ListingId id, Caller caller) {
		try {
			this.market.get(kind, id, new Audience(caller));
			return true;
		}
		catch (NotFound ex) {
			// what the caller may not know of is told from what does not exist by nothing
			return false;
		}
	}

	private @Nullable InterestTrace interest(ContractRequest request, @Nullable Trace before, Caller caller,
			FieldProblems problems) {
		var id = problems.code("interestId", request.interestId(), InterestId::of,
				(known) -> find(known, caller).isPresent(), "contract.invalid.interest");
		if (id == null) {
			return null;
		}
		var interest = find(id, caller).orElseThrow();
		var known = before != null && Objects.equals(before.interestId(), id.value());
		if (!isBetween(interest, request, caller)) {
			problems.add("interestId", Message.of("contract.invalid.interest-of-others"));
		}
		else if (!known && !interest.status().isTalking() && interest.status() != InterestStatus.SIGNED) {
			problems.add("interestId", Message.of("contract.invalid.interest-not-accepted"));
		}
		return interest;
	}

	private static boolean isBetween(InterestTrace interest, ContractRequest request, Caller caller) {
		var seller = interest.achievementOwner();
		var buyer = interest.needOwner();
		var own = (request.ownSide() == Side.SELLER) ? seller : buyer;
		var other = (request.ownSide() == Side.SELLER) ? buyer : seller;
		var stated = (request.other() != null) ? request.other().organizationId() : null;
		return isOf(own, caller) && Long.toString(other.value()).equals(stated);
	}

	private static boolean isOf(OrganizationId organization, Caller caller) {
		return caller.membership() != null && caller.membership().organization().equals(organization);
	}

	private Optional<InterestTrace> find(InterestId id, Caller caller) {
		try {
			return Optional.of(this.interests.trace(id, caller));
		}
		catch (NotFound ex) {
			// an interest of others exists for nobody else
			return Optional.empty();
		}
	}

}
