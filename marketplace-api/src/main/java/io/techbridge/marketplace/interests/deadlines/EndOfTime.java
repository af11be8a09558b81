package io.techbridge.marketplace.interests.deadlines;

import java.time.Clock;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.interests.core.ChangeInterest;
import io.techbridge.marketplace.interests.core.EventKind;
import io.techbridge.marketplace.interests.core.Happening;
import io.techbridge.marketplace.interests.core.Interests;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to one interest as its time runs out, each step in a transaction of its
 * own. It may have been answered since it was looked up, so it is looked at again, and
 * nobody answers it meanwhile.
 */
@Component
class EndOfTime {

	private final Interests interests;

	private final ChangeInterest change;

	private final Clock clock;

	EndOfTime(Interests interests, ChangeInterest change, Clock clock) {
		this.interests = interests;
		this.change = change;
		this.clock = clock;
	}

	@Transactional
	boolean lapse(InterestId id) {
		var today = China.today(this.clock);
		var due = this.interests.lock(id)
			.filter((interest) -> interest.status() == InterestStatus.EXPRESSED
					&& interest.deadlines().answerBy().isBefore(today));
		due.ifPresent((interest) -> this.change.change(interest, Happening.of(EventKind.LAPSED, null),
				(before) -> before.lapse(this.clock.instant())));
		return due.isPresent();
	}

	@Transactional
	boolean remind(InterestId id) {
		var today = China.today(this.clock);
		var due = this.interests.lock(id).filter((interest) -> interest.remindersDue(today));
		due.ifPresent((interest) -> this.change.change(interest, Happening.of(EventKind.REMINDED, null),
				(before) -> before.reminded(today)));
		return due.isPresent();
	}

}
