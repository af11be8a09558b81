package io.techbridge.marketplace.interests;

import java.util.List;
import java.util.stream.Stream;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.accounts.Person;
import io.techbridge.marketplace.interests.brokers.BrokerAssignments;
import io.techbridge.marketplace.interests.core.Happening;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestMoved;
import io.techbridge.marketplace.interests.core.Party;
import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.interests.negotiation.EntryAdded;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.notifications.Notice;
import io.techbridge.marketplace.notifications.NoticeArgument;
import io.techbridge.marketplace.notifications.Notifications;
import io.techbridge.marketplace.notifications.Topic;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.MemberRole;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells each side what the other one does, and brokers what is theirs to do. Who asks
 * without a name is named in no notice: notices stay as they were told.
 */
@Component
class InterestNews {

	private final Notifications notifications;

	private final People people;

	private final Listings listings;

	private final BrokerAssignments brokers;

	InterestNews(Notifications notifications, People people, Listings listings, BrokerAssignments brokers) {
		this.notifications = notifications;
		this.people = people;
		this.listings = listings;
		this.brokers = brokers;
	}

	@EventListener
	void on(InterestMoved event) {
		var interest = event.interest();
		switch (event.happening().kind()) {
			case EXPRESSED -> tell(interest, Side.RECEIVER, "interest-expressed");
			case REMINDED -> tell(interest, Side.RECEIVER, "interest-due");
			case WITHDRAWN -> tell(interest, Side.RECEIVER, "interest-withdrawn");
			case ACCEPTED -> tell(interest, Side.SENDER, "interest-accepted");
			case DECLINED -> tell(interest, Side.SENDER, "interest-declined");
			case REOPENED -> tell(interest, Side.SENDER, "interest-reopened");
			case LAPSED -> {
				tell(interest, Side.SENDER, "interest-lapsed");
				tell(interest, Side.RECEIVER, "interest-lapsed-unanswered");
			}
			case FAILED -> tellOther(event.happening(), interest, "interest-failed");
			case SIGNED -> tellOther(event.happening(), interest, "interest-signed");
			case AGREED -> tellOther(event.happening(), interest, "interest-agreed");
			case BROKER_WANTED -> tellWhoFindsBrokers(interest);
			case ATTACHED, NEGOTIATING, BROKER_ASSIGNED, BROKER_ENDED -> {
				// told with what it is part of, or by whoever does it
			}
		}
	}

	/** What a side keeps to itself is told to nobody. */
	@EventListener
	void on(EntryAdded event) {
		var entry = event.entry();
		if (entry.ownSideOnly()) {
			return;
		}
		var interest = event.interest();
		Stream.of(Side.values())
			.filter((side) -> entry.party() != side.party())
			.forEach((side) -> this.notifications.tell(editors(interest, side),
					notice(Topic.NEGOTIATIONS, "negotiation-entry", interest, side)));
		if (entry.party() != Party.BROKER) {
			this.brokers.active(interest.id())
				.ifPresent((broker) -> this.notifications.tell(List.of(broker.account()),
						Notice.of(Topic.NEGOTIATIONS, "negotiation-entry", link(interest),
								NoticeArgument.text(title(interest)), NoticeArgument.organization(interest
									.organization((entry.party() == Party.SENDER) ? Side.SENDER : Side.RECEIVER)))));
		}
	}

	/**
	 * Somebody is to mediate.
	 */
	@EventListener
	void on(BrokerAssignments.Assigned event) {
		var interest = event.interest();
		this.notifications.tell(List.of(event.account()), Notice.of(Topic.INTERESTS, "broker-assigned", link(interest),
				NoticeArgument.text(title(interest)), NoticeArgument.person(event.account())));
		Stream.of(Side.values())
			.forEach((side) -> this.notifications.tell(editors(interest, side),
					Notice.of(Topic.INTERESTS, "broker-found", link(interest), NoticeArgument.text(title(interest)),
							NoticeArgument.person(event.account()))));
	}

	private void tellWhoFindsBrokers(Interest interest) {
		var wish = interest.brokerWish();
		if (wish == null) {
			return;
		}
		var people = (wish.agency() != null) ? this.people.membersOf(wish.agency(), MemberRole.ADMIN)
				: this.people.operators();
		this.notifications.tell(ids(people), Notice.of((wish.agency() != null) ? Topic.INTERESTS : Topic.OPERATIONS,
				"broker-wanted", "/broker-board", NoticeArgument.text(title(interest))));
	}

	private void tellOther(Happening happening, Interest interest, String kind) {
		var party = happening.party();
		Stream.of(Side.values()).filter((side) -> party != side.party()).forEach((side) -> tell(interest, side, kind));
	}

	private void tell(Interest interest, Side side, String kind) {
		this.notifications.tell(editors(interest, side), notice(Topic.INTERESTS, kind, interest, side));
	}

	private List<AccountId> editors(Interest interest, Side side) {
		return ids(this.people.membersOf(interest.organization(side), MemberRole.EDITOR));
	}

	/** Speaks of the other side. */
	private Notice notice(Topic topic, String kind, Interest interest, Side reader) {
		var other = reader.other();
		var named = interest.status().wasAccepted() || other != interest.needSide() || !isUnnamed(interest);
		return Notice.of(topic, kind, link(interest), NoticeArgument.text(title(interest)),
				named ? NoticeArgument.organization(interest.organization(other))
						: NoticeArgument.word("notification.unnamed"));
	}

	private boolean isUnnamed(Interest interest) {
		return interest.needId() != null && listing(interest.needId()).content().unnamed();
	}

	private String title(Interest interest) {
		return listing(interest.target()).content().title();
	}

	private Listing listing(ListingId id) {
		return this.listings.findById(id).orElseThrow();
	}

	private static String link(Interest interest) {
		return "/interests/" + interest.id();
	}

	private static List<AccountId> ids(List<Person> people) {
		return people.stream().map(Person::id).toList();
	}

}
