package io.techbridge.marketplace.notifications;

import java.util.List;
import java.util.stream.Collectors;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.accounts.Person;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.HistoryAct;
import io.techbridge.marketplace.listings.core.ListingMoved;
import io.techbridge.marketplace.listings.core.ListingsMoved;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells operators what waits for their review, and those who wrote a listing what has
 * become of it. What is part of something larger is told as a whole by whoever did that.
 */
@Component
class ListingNews {

	private final Notifications notifications;

	private final People people;

	ListingNews(Notifications notifications, People people) {
		this.notifications = notifications;
		this.people = people;
	}

	@EventListener
	void on(ListingMoved event) {
		if (!event.oneOfMany()) {
			tell(event);
		}
	}

	/** An owner is told once of all that are its own. */
	@EventListener
	void on(ListingsMoved event) {
		event.moves()
			.stream()
			.filter((move) -> move.act() != HistoryAct.SAMPLED)
			.collect(Collectors.groupingBy((move) -> new Told(move.owner(), move.act())))
			.forEach(this::tell);
	}

	private void tell(Told told, List<ListingMoved> moves) {
		if (moves.size() == 1) {
			tell(moves.getFirst());
			return;
		}
		var writers = moves.stream().flatMap((move) -> writers(move).stream()).distinct().toList();
		this.notifications.tell(writers,
				Notice.of(Topic.LISTINGS, kind(told.act()).replaceFirst("listing-", "listings-"),
						list(moves.getFirst().kind()), NoticeArgument.text(Integer.toString(moves.size())),
						NoticeArgument.text(moves.getFirst().title())));
	}

	private void tell(ListingMoved event) {
		switch (event.act()) {
			case SUBMITTED -> this.notifications.tell(ids(this.people.operators()),
					notice(Topic.OPERATIONS, "listing-submitted", "/operations/reviews/" + event.id(), event));
			case PUBLISHED, CHANGES_REQUESTED, REJECTED, EXPIRED, CONTRACTED, WITHDRAWN, REMINDED ->
				this.notifications.tell(writers(event),
						notice(Topic.LISTINGS, kind(event.act()), "/workspace/listings/" + event.id(), event));
			case CREATED, EDITED, CONFIRMED, RENEWED, FULFILLED, DISCARDED, SAMPLED -> {
				// done by the owner, or of no concern to it
			}
		}
	}

	/** Who handed it in, or else everybody who may write for its owner. */
	private List<AccountId> writers(ListingMoved event) {
		var editors = ids(this.people.membersOf(event.owner(), MemberRole.EDITOR));
		return (event.by() != null && editors.contains(event.by())) ? List.of(event.by()) : editors;
	}

	private static String kind(HistoryAct act) {
		return switch (act) {
			case PUBLISHED -> "listing-published";
			case CHANGES_REQUESTED -> "listing-changes-requested";
			case REJECTED -> "listing-rejected";
			case EXPIRED -> "listing-expired";
			case CONTRACTED -> "listing-contracted";
			case WITHDRAWN -> "listing-withdrawn";
			case REMINDED -> "listing-expires";
			default -> throw new IllegalArgumentException("Nobody is told of " + act);
		};
	}

	private static Notice notice(Topic topic, String kind, String link, ListingMoved event) {
		return Notice.of(topic, kind, link, NoticeArgument.text(event.title()),
				NoticeArgument.organization(event.owner()));
	}

	private static String list(ListingKind kind) {
		return (kind == ListingKind.NEED) ? "/workspace/needs" : "/workspace/achievements";
	}

	private static List<AccountId> ids(List<Person> people) {
		return people.stream().map(Person::id).toList();
	}

	/**
	 * What an owner is told at once.
	 */
	private record Told(OrganizationId owner, HistoryAct act) {

	}

}
