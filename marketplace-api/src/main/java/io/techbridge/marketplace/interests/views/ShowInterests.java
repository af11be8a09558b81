package io.techbridge.marketplace.interests.views;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.calendar.WorkingCalendar;
import io.techbridge.marketplace.calendar.WorkingDays;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.interests.core.Act;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestHistory;
import io.techbridge.marketplace.interests.core.Party;
import io.techbridge.marketplace.interests.core.Seat;
import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationReference;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.files.FileName;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.time.China;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Shows interests to those who have to do with them.
 */
@Component
public class ShowInterests {

	private final Listings listings;

	private final Organizations organizations;

	private final ActiveBrokers brokers;

	private final InterestHistory history;

	private final People people;

	private final WorkingDays workingDays;

	private final MessageSource messages;

	private final Clock clock;

	ShowInterests(Listings listings, Organizations organizations, ActiveBrokers brokers, InterestHistory history,
			People people, WorkingDays workingDays, MessageSource messages, Clock clock) {
		this.listings = listings;
		this.organizations = organizations;
		this.brokers = brokers;
		this.history = history;
		this.people = people;
		this.workingDays = workingDays;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Interests in the order of their seats.
	 */
	public List<InterestView> views(List<Seat> seats) {
		var context = context(seats);
		return seats.stream().map(context::view).toList();
	}

	/**
	 * Everything but the log.
	 */
	public InterestDetail detail(Seat seat, Caller caller) {
		var interest = seat.interest();
		var context = context(List.of(seat));
		var because = interest.because();
		return new InterestDetail(context.view(seat), interest.message(), attachment(seat, context),
				interest.reopened(), (because != null) ? because.reason() : null,
				(because != null) ? because.text() : null, acts(seat, caller), history(seat));
	}

	/**
	 * How the file beside the message is called for somebody.
	 */
	public String attachmentName(Seat seat) {
		return Objects.requireNonNull(attachment(seat, context(List.of(seat)))).name();
	}

	/**
	 * Whether somebody may know which organization stands on a side.
	 */
	public boolean knows(Seat seat, Side side) {
		return context(List.of(seat)).knows(seat, side);
	}

	private static Set<Act> acts(Seat seat, Caller caller) {
		var acts = EnumSet.noneOf(Act.class);
		var side = seat.party().side();
		if (side != null && caller.isMember(seat.interest().organization(side), MemberRole.EDITOR)) {
			acts.addAll(seat.interest().acts(side));
			// signing is what a contract does
			acts.remove(Act.SIGN);
		}
		else if (seat.party() == Party.BROKER && seat.interest().acts(Side.SENDER).contains(Act.LOG)) {
			acts.add(Act.LOG);
		}
		return acts;
	}

	private @Nullable AttachedFile attachment(Seat seat, Context context) {
		var file = seat.interest().attachment();
		if (file == null) {
			return null;
		}
		return context.knows(seat, Side.SENDER) ? AttachedFile.of(file)
				: AttachedFile.of(file, this.messages.getMessage("attachment.number",
						new Object[] { "1", FileName.ending(file.name()) }, LocaleContextHolder.getLocale()));
	}

	/** People are named to their own side, brokers to everybody. */
	private List<InterestDetail.HistoryLine> history(Seat seat) {
		var entries = this.history.of(seat.interest().id());
		var names = this.people.names(entries.stream()
			.filter((entry) -> entry.party() == seat.party() || entry.party() == Party.BROKER)
			.map(InterestHistory.Entry::by)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()));
		return entries.stream()
			.map((entry) -> new InterestDetail.HistoryLine(entry.kind(), entry.status(), entry.party(),
					(entry.by() != null) ? names.get(entry.by()) : null, entry.at(), entry.reason(), entry.remark()))
			.toList();
	}

	private Context context(List<Seat> seats) {
		var interests = seats.stream().map(Seat::interest).toList();
		return new Context(
				this.listings
					.findAllById(interests.stream()
						.flatMap((one) -> Stream.of(one.needId(), one.achievementId()))
						.filter(Objects::nonNull)
						.collect(Collectors.toSet()))
					.stream()
					.collect(Collectors.toMap(Listing::id, Function.identity())),
				this.organizations.byId(interests.stream()
					.flatMap((one) -> Stream.of(one.senderId(), one.receiverId()))
					.collect(Collectors.toSet())),
				this.brokers.of(interests.stream().map(Interest::id).toList()), this.workingDays.calendar(),
				China.today(this.clock));
	}

	/** What interests speak of. */
	private record Context(Map<ListingId, Listing> listings, Map<OrganizationId, Organization> organizations,
			Map<InterestId, BrokerLine> brokers, WorkingCalendar calendar, LocalDate today) {

		private InterestView view(Seat seat) {
			var interest = seat.interest();
			var awaited = interest.status() == InterestStatus.EXPRESSED;
			var answerBy = interest.deadlines().answerBy();
			return new InterestView(interest.id().toString(), interest.status(), seat.party(), interest.targetKind(),
					line(seat, interest.needId(), interest.needSide()),
					line(seat, interest.achievementId(), interest.needSide().other()), side(seat, Side.SENDER),
					side(seat, Side.RECEIVER), answerBy, awaited ? this.calendar.between(this.today, answerBy) : null,
					interest.grade(), this.brokers.get(interest.id()), interest.brokerWish() != null,
					interest.expressedAt(), interest.answeredAt(), interest.endedAt());
		}

		private @Nullable ListingLine line(Seat seat, @Nullable ListingId id, Side side) {
			return (id != null) ? ListingLine.of(listing(id), seat.isOnSide(side)) : null;
		}

		private PartyView side(Seat seat, Side side) {
			var organization = organization(seat, side);
			var known = knows(seat, side);
			return new PartyView(
					known ? new OrganizationReference(Long.toString(organization.id().value()), organization.name(),
							organization.region().value()) : null,
					organization.kind(), known ? organization.region().value() : organization.region().city().value(),
					contact(seat, side));
		}

		private PartyView.@Nullable OpenedContact contact(Seat seat, Side side) {
			var open = seat.isOnSide(side) || seat.interest().status().wasAccepted() && seat.party() != Party.OPERATOR;
			var contact = open ? contactOf(seat, side) : null;
			return (contact != null) ? PartyView.OpenedContact.of(contact) : null;
		}

		private @Nullable Contact contactOf(Seat seat, Side side) {
			var own = (side == Side.SENDER) ? seat.interest().contact() : listing(seat.interest().target()).contact();
			return (own != null) ? own : organization(seat, side).contact();
		}

		private boolean knows(Seat seat, Side side) {
			var need = seat.interest().needId();
			return seat.knows(side, need != null && listing(need).content().unnamed());
		}

		private Organization organization(Seat seat, Side side) {
			return Objects.requireNonNull(this.organizations.get(seat.interest().organization(side)));
		}

		private Listing listing(ListingId id) {
			return Objects.requireNonNull(this.listings.get(id));
		}

	}

}
