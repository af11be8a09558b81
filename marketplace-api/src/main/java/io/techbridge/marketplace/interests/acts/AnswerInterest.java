package io.techbridge.marketplace.interests.acts;

import java.time.Clock;

import io.techbridge.marketplace.calendar.WorkingDays;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.core.Because;
import io.techbridge.marketplace.interests.core.ChangeInterest;
import io.techbridge.marketplace.interests.core.Deadlines;
import io.techbridge.marketplace.interests.core.EventKind;
import io.techbridge.marketplace.interests.core.Happening;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestAccess;
import io.techbridge.marketplace.interests.core.Seat;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the two sides decide about an interest.
 */
@Component
class AnswerInterest {

	private final InterestAccess access;

	private final ChangeInterest change;

	private final WorkingDays workingDays;

	private final Clock clock;

	AnswerInterest(InterestAccess access, ChangeInterest change, WorkingDays workingDays, Clock clock) {
		this.access = access;
		this.change = change;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	@Transactional
	public Interest accept(InterestId id, long version, Caller caller) {
		var seat = this.access.act(id, caller);
		ListingAccess.requireVerified(caller);
		return this.change.change(seat.interest(), version, happening(EventKind.ACCEPTED, seat),
				(interest) -> interest.accept(seat.side(), this.clock.instant()));
	}

	@Transactional
	public Interest decline(InterestId id, long version, Because because, Caller caller) {
		var seat = this.access.act(id, caller);
		return this.change.change(seat.interest(), version,
				Happening.because(EventKind.DECLINED, seat.party(), because),
				(interest) -> interest.decline(seat.side(), because, this.clock.instant()));
	}

	@Transactional
	public Interest withdraw(InterestId id, long version, Caller caller) {
		var seat = this.access.act(id, caller);
		return this.change.change(seat.interest(), version, happening(EventKind.WITHDRAWN, seat),
				(interest) -> interest.withdraw(seat.side(), this.clock.instant()));
	}

	@Transactional
	public Interest fail(InterestId id, long version, Because because, Caller caller) {
		var seat = this.access.act(id, caller);
		return this.change.change(seat.interest(), version, Happening.because(EventKind.FAILED, seat.party(), because),
				(interest) -> interest.fail(seat.side(), because, this.clock.instant()));
	}

	/**
	 * @throws RuleViolated if the sender has expressed another interest since then
	 */
	@Transactional
	public Interest reopen(InterestId id, long version, Caller caller) {
		var seat = this.access.act(id, caller);
		ListingAccess.requireVerified(caller);
		var deadlines = Deadlines.from(China.today(this.clock), this.workingDays.calendar());
		try {
			return this.change.change(seat.interest(), version, happening(EventKind.REOPENED, seat),
					(interest) -> interest.reopen(seat.side(), deadlines, this.clock.instant()));
		}
		catch (DuplicateKeyException ex) {
			throw new RuleViolated(Message.of("interest.rule.open"));
		}
	}

	private static Happening happening(EventKind kind, Seat seat) {
		return Happening.of(kind, seat.party());
	}

}
