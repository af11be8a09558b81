package io.techbridge.marketplace.notifications;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CurrentCaller;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what concerns them.
 */
@Component
public class Notifications {

	private final NotificationRows rows;

	private final Choices choices;

	private final CurrentCaller current;

	private final Clock clock;

	Notifications(NotificationRows rows, Choices choices, CurrentCaller current, Clock clock) {
		this.rows = rows;
		this.choices = choices;
		this.current = current;
		this.clock = clock;
	}

	/**
	 * Tells a notice to some people, in the transaction of what it tells. Nobody is told
	 * what they have just done themselves.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Collection<AccountId> people, Notice notice) {
		var others = new LinkedHashSet<>(people);
		this.current.find().map(Caller::account).ifPresent(others::remove);
		if (!others.isEmpty()) {
			this.rows.add(notice, this.choices.of(notice.topic(), others), this.clock.instant());
		}
	}

}
