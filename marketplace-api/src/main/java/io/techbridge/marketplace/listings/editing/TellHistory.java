package io.techbridge.marketplace.listings.editing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.listings.core.HistoryAct;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingHistory;
import io.techbridge.marketplace.listings.core.Scores;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells what happened to a listing. Members see the names of their own people, operators
 * everybody's; an owner never learns which operator decided.
 */
@Component
class TellHistory {

	private final ListingHistory history;

	private final People people;

	TellHistory(ListingHistory history, People people) {
		this.history = history;
		this.people = people;
	}

	List<Entry> of(Listing listing, Caller caller) {
		var entries = this.history.of(listing.id());
		var names = names(entries, listing.organizationId(), caller);
		return entries.stream()
			.map((entry) -> new Entry(entry.at(), entry.act(), entry.status(), entry.remark(), entry.scores(),
					(entry.by() != null) ? names.get(entry.by()) : null))
			.toList();
	}

	private Map<AccountId, String> names(List<ListingHistory.Entry> entries, OrganizationId owner, Caller caller) {
		var ids = entries.stream().map(ListingHistory.Entry::by).filter(Objects::nonNull).collect(Collectors.toSet());
		if (!caller.is(Role.OPERATOR)) {
			ids.retainAll(
					this.people.membersOf(owner, MemberRole.VIEWER).stream().map((person) -> person.id()).toList());
		}
		return this.people.names(ids);
	}

	/**
	 * Something that happened.
	 *
	 * @param status where the listing stood afterwards
	 * @param comment a reason or what a reviewer wrote
	 * @param by the name of who did it, if the caller may know it
	 */
	@Schema(name = "HistoryEntry")
	record Entry(Instant at, HistoryAct act, Status status, @Nullable String comment, @Nullable Scores scores,
			@Nullable String by) {

	}

}
