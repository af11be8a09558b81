package io.techbridge.marketplace.interests;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import io.techbridge.marketplace.accounts.Mediator;
import io.techbridge.marketplace.interests.brokers.BrokerAssignments;
import io.techbridge.marketplace.interests.core.EventKind;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestHistory;
import io.techbridge.marketplace.interests.core.Interests;
import io.techbridge.marketplace.interests.core.Party;
import io.techbridge.marketplace.interests.core.PastInterestAdded;
import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.interests.negotiation.LogEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds interests wherever they stand in their life, as those that come with the
 * application: with the history they must have had, and without telling anybody.
 */
@Component
public class AddInterests {

	private final Interests interests;

	private final InterestHistory history;

	private final BrokerAssignments brokers;

	private final JdbcAggregateOperations rows;

	private final ApplicationEventPublisher events;

	AddInterests(Interests interests, InterestHistory history, BrokerAssignments brokers, JdbcAggregateOperations rows,
			ApplicationEventPublisher events) {
		this.interests = interests;
		this.history = history;
		this.brokers = brokers;
		this.rows = rows;
		this.events = events;
	}

	/**
	 * @param log what was written, in its order
	 * @param broker who mediates, {@code null} if nobody does
	 */
	@Transactional
	public void add(Interest added, List<LogEntry> log, @Nullable Mediator broker) {
		var interest = this.interests.save(added);
		note(interest, EventKind.EXPRESSED, InterestStatus.EXPRESSED, Party.SENDER, interest.expressedAt());
		if (interest.answeredAt() != null) {
			var declined = interest.status() == InterestStatus.DECLINED;
			note(interest, declined ? EventKind.DECLINED : EventKind.ACCEPTED,
					declined ? InterestStatus.DECLINED : InterestStatus.ACCEPTED, Party.RECEIVER,
					interest.answeredAt());
		}
		log.forEach(this.rows::insert);
		log.stream()
			.filter((entry) -> !entry.ownSideOnly())
			.findFirst()
			.ifPresent((first) -> note(interest, EventKind.NEGOTIATING, InterestStatus.NEGOTIATING, first.party(),
					first.recordedAt()));
		if (broker != null) {
			this.brokers.add(interest.id(), broker.id(), broker.organization(), Side.SENDER);
		}
		if (interest.endedAt() != null && interest.status() != InterestStatus.DECLINED) {
			var kind = EventKind.valueOf(interest.status().name());
			note(interest, kind, interest.status(), (kind == EventKind.LAPSED) ? null : Party.SENDER,
					Objects.requireNonNull(interest.endedAt()));
		}
		this.events.publishEvent(new PastInterestAdded(interest));
	}

	private void note(Interest interest, EventKind kind, InterestStatus status, @Nullable Party party, Instant at) {
		var because = (status == interest.status()) ? interest.because() : null;
		this.history.add(interest.id(), new InterestHistory.Entry(kind, status, party, null, at,
				(because != null) ? because.reason() : null, (because != null) ? because.text() : null), at);
	}

}
