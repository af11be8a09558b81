package io.techbridge.marketplace.alerts;

import java.time.Duration;
import java.util.Optional;

import io.techbridge.marketplace.platform.problems.Message;

import org.springframework.stereotype.Component;

/**
 * Tells all organizations of their new matches. What comes together is told together: a
 * need that has just been published meets many achievements at once, and an achievement
 * many needs within minutes.
 */
@Component
class AlertMatches {

	private static final Duration QUIET = Duration.ofMinutes(2);

	/** A run over the whole market may take that long. */
	private static final Duration LONGEST = Duration.ofMinutes(30);

	private final MatchAlerts alerts;

	private final TellMatches tell;

	AlertMatches(MatchAlerts alerts, TellMatches tell) {
		this.alerts = alerts;
		this.tell = tell;
	}

	Optional<Message> run() {
		var told = 0;
		for (var side : AlertSide.values()) {
			for (var owner : this.alerts.waiting(side, QUIET, LONGEST)) {
				told += this.tell.tell(side, owner);
			}
		}
		return (told > 0) ? Optional.of(Message.of("job.matches-alerted", told)) : Optional.empty();
	}

}
