package io.techbridge.marketplace.interests.acts;

import java.time.Clock;
import java.util.Objects;

import io.techbridge.marketplace.calendar.WorkingDays;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.interests.core.ChangeInterest;
import io.techbridge.marketplace.interests.core.Deadlines;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestBuilder;
import io.techbridge.marketplace.interests.core.Interests;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.matches.GradeOfPair;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A company says that it is interested in an achievement, or a university that it can
 * answer a need.
 */
@Component
class ExpressInterest {

	private final MarketListings market;

	private final Listings listings;

	private final Interests interests;

	private final ChangeInterest change;

	private final GradeOfPair grades;

	private final WorkingDays workingDays;

	private final TransactionOperations transaction;

	private final Ids ids;

	private final Clock clock;

	ExpressInterest(MarketListings market, Listings listings, Interests interests, ChangeInterest change,
			GradeOfPair grades, WorkingDays workingDays, TransactionOperations transaction, Ids ids, Clock clock) {
		this.market = market;
		this.listings = listings;
		this.interests = interests;
		this.change = change;
		this.grades = grades;
		this.workingDays = workingDays;
		this.transaction = transaction;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * The database decides whether the listings are talked about already, and between two
	 * requests at the same moment; a retry finds what the first one made.
	 * @param key by which a retry is known
	 */
	Interest express(InterestRequest request, @Nullable String key, Caller caller) {
		var sender = ListingAccess.writesFor(caller);
		ListingAccess.requireVerified(caller);
		var made = made(sender, key, request);
		if (made != null) {
			return made;
		}
		var target = target(request.listingId(), sender, caller);
		var brought = brought(request.broughtId(), target, sender);
		var expressed = interest(request, key, target, brought, caller);
		try {
			return Objects.requireNonNull(this.transaction.execute((status) -> this.change.add(expressed)));
		}
		catch (DuplicateKeyException ex) {
			var first = made(sender, key, request);
			if (first != null) {
				return first;
			}
			throw new RuleViolated(Message.of("interest.rule.open"), "listingId");
		}
	}

	private @Nullable Interest made(OrganizationId sender, @Nullable String key, InterestRequest request) {
		if (key == null) {
			return null;
		}
		var made = this.interests.findBySenderIdAndIdempotencyKey(sender, key).orElse(null);
		if (made != null && !made.target().equals(request.listingId())) {
			throw new RuleViolated(Message.of("interest.rule.key"));
		}
		return made;
	}

	private Listing target(ListingId id, OrganizationId sender, Caller caller) {
		var kind = this.listings.findById(id).map(Listing::kind).orElseThrow(() -> new NotFound("listing " + id));
		var owned = this.market.get(kind, id, new Audience(caller));
		if (owned.listing().organizationId().equals(sender)) {
			throw new RuleViolated(Message.of("interest.rule.own"), "listingId");
		}
		if (!caller.is((kind == ListingKind.ACHIEVEMENT) ? Role.COMPANY : Role.UNIVERSITY)) {
			throw new RuleViolated(Message.of("interest.rule.kind." + kind));
		}
		if (!Audience.isOnMarket(owned.listing(), owned.owner())) {
			throw new NotFound("listing " + id);
		}
		return owned.listing();
	}

	private @Nullable Listing brought(@Nullable ListingId id, Listing target, OrganizationId sender) {
		if (id == null) {
			return null;
		}
		return this.listings.findById(id)
			.filter((listing) -> listing.organizationId().equals(sender) && listing.isPublished()
					&& listing.kind() != target.kind())
			.orElseThrow(() -> InvalidFields.of("broughtId", "interest.invalid.brought." + target.kind()));
	}

	private Interest interest(InterestRequest request, @Nullable String key, Listing target, @Nullable Listing brought,
			Caller caller) {
		var contact = request.contact().toContact();
		if (contact.phone() == null && contact.email() == null) {
			throw InvalidFields.of("contact.phone", "interest.invalid.contact");
		}
		var now = this.clock.instant();
		var need = (target.kind() == ListingKind.NEED) ? target : brought;
		var achievement = (target.kind() == ListingKind.ACHIEVEMENT) ? target : brought;
		return InterestBuilder.builder()
			.id(new InterestId(this.ids.next()))
			.targetKind(target.kind())
			.needId((need != null) ? need.id() : null)
			.achievementId((achievement != null) ? achievement.id() : null)
			.senderId(ListingAccess.writesFor(caller))
			.receiverId(target.organizationId())
			.status(InterestStatus.EXPRESSED)
			.message(request.message().strip())
			.contact(contact)
			.grade((need != null && achievement != null) ? grade(need, achievement, caller) : null)
			.deadlines(Deadlines.from(China.today(this.clock), this.workingDays.calendar()))
			.idempotencyKey(key)
			.expressedBy(caller.account())
			.expressedAt(now)
			.awaitedSince(now)
			.build();
	}

	private @Nullable Grade grade(Listing need, Listing achievement, Caller caller) {
		return this.grades.find(need.id(), achievement.id(), new Audience(caller)).orElse(null);
	}

}
