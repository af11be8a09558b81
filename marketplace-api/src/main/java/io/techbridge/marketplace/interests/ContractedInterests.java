package io.techbridge.marketplace.interests;

import java.time.Clock;

import io.techbridge.marketplace.interests.core.ChangeInterest;
import io.techbridge.marketplace.interests.core.EventKind;
import io.techbridge.marketplace.interests.core.Happening;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestAccess;
import io.techbridge.marketplace.interests.core.Interests;
import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Interests as contracts know them.
 */
@Component
public class ContractedInterests {

	private final Interests interests;

	private final InterestAccess access;

	private final ChangeInterest change;

	private final Clock clock;

	ContractedInterests(Interests interests, InterestAccess access, ChangeInterest change, Clock clock) {
		this.interests = interests;
		this.access = access;
		this.change = change;
		this.clock = clock;
	}

	/**
	 * Where a contract came from.
	 * @throws NotFound if the caller may not know of it
	 */
	@Transactional(readOnly = true)
	public InterestTrace trace(InterestId id, Caller caller) {
		return trace(this.access.read(id, caller).interest());
	}

	/**
	 * The contract has been signed, within its transaction; once is enough.
	 * @param by the organization at whose hands
	 * @throws RuleViolated if the two sides are not in contact
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void signed(InterestId id, OrganizationId by) {
		var interest = this.interests.lock(id).orElseThrow(() -> new NotFound("interest " + id));
		if (interest.status() != InterestStatus.SIGNED) {
			var side = interest.senderId().equals(by) ? Side.SENDER : Side.RECEIVER;
			this.change.change(interest, Happening.of(EventKind.SIGNED, side.party()),
					(before) -> before.sign(side, this.clock.instant()));
		}
	}

	private static InterestTrace trace(Interest interest) {
		var needSide = interest.needSide();
		return new InterestTrace(interest.id(), interest.status(), interest.needId(), interest.achievementId(),
				interest.organization(needSide), interest.organization(needSide.other()), interest.grade());
	}

}
