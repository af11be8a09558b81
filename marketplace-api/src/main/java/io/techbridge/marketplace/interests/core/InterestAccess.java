package io.techbridge.marketplace.interests.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may look into an interest: the members of both sides, the brokers who mediate, and
 * operators. For all others it does not exist.
 */
@Component
public class InterestAccess {

	private static final String MEDIATES = """
			SELECT side FROM broker_assignment
			WHERE interest_id = :interest AND account_id = :account AND ended_at IS NULL ORDER BY id DESC LIMIT 1""";

	private final Interests interests;

	private final JdbcClient jdbc;

	InterestAccess(Interests interests, JdbcClient jdbc) {
		this.interests = interests;
		this.jdbc = jdbc;
	}

	/**
	 * An interest the caller may look into, and as who.
	 */
	public Seat read(InterestId id, Caller caller) {
		return this.interests.findById(id)
			.flatMap((interest) -> seat(interest, caller))
			.orElseThrow(() -> notFound(id));
	}

	/**
	 * Those of some interests the caller may look into, in their order.
	 */
	public List<Seat> read(List<InterestId> ids, Caller caller) {
		var found = this.interests.findAllById(ids)
			.stream()
			.collect(Collectors.toMap(Interest::id, Function.identity()));
		return ids.stream()
			.map(found::get)
			.filter(Objects::nonNull)
			.flatMap((interest) -> seat(interest, caller).stream())
			.toList();
	}

	/**
	 * An interest in which the caller may act for one of the sides.
	 */
	public Seat act(InterestId id, Caller caller) {
		var seat = read(id, caller);
		var side = seat.party().side();
		if (side == null || !caller.isMember(seat.interest().organization(side), MemberRole.EDITOR)) {
			throw denied(id);
		}
		return seat;
	}

	/**
	 * An interest into whose log the caller may write: for a side, or as its broker.
	 */
	public Seat write(InterestId id, Caller caller) {
		var seat = read(id, caller);
		return (seat.party() == Party.BROKER) ? seat : act(id, caller);
	}

	private Optional<Seat> seat(Interest interest, Caller caller) {
		if (caller.isMember(interest.senderId(), MemberRole.VIEWER)) {
			return Optional.of(new Seat(interest, Party.SENDER, null, caller.account()));
		}
		if (caller.isMember(interest.receiverId(), MemberRole.VIEWER)) {
			return Optional.of(new Seat(interest, Party.RECEIVER, null, caller.account()));
		}
		var mediates = caller.is(Role.BROKER) ? mediates(interest.id(), caller) : Optional.<Mediation>empty();
		if (mediates.isPresent()) {
			return Optional.of(new Seat(interest, Party.BROKER, mediates.get().side(), caller.account()));
		}
		return caller.is(Role.OPERATOR) ? Optional.of(new Seat(interest, Party.OPERATOR, null, caller.account()))
				: Optional.empty();
	}

	private Optional<Mediation> mediates(InterestId id, Caller caller) {
		return this.jdbc.sql(MEDIATES)
			.param("interest", id.value())
			.param("account", caller.account().value())
			.query((row, number) -> new Mediation(side(row.getString("side"))))
			.optional();
	}

	private static @Nullable Side side(@Nullable String name) {
		return (name != null) ? Side.valueOf(name) : null;
	}

	private static NotFound notFound(InterestId id) {
		return new NotFound("interest " + id);
	}

	private static AccessDeniedException denied(InterestId id) {
		return new AccessDeniedException("Does not act for a side of interest " + id);
	}

	/** For which side somebody mediates, if for one. */
	private record Mediation(@Nullable Side side) {

	}

}
