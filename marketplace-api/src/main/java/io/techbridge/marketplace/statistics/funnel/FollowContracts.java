package io.techbridge.marketplace.statistics.funnel;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

import io.techbridge.marketplace.contracts.core.ContractMoved;
import io.techbridge.marketplace.contracts.core.PastContractMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows listings to the contracts that came of them. They count from the day of
 * signing, which may be long before the contract is recorded.
 */
@Component
class FollowContracts {

	private final RecordSteps steps;

	private final Clock clock;

	FollowContracts(RecordSteps steps, Clock clock) {
		this.steps = steps;
		this.clock = clock;
	}

	@EventListener
	void on(ContractMoved moved) {
		follow(moved, this.clock.instant());
	}

	@EventListener
	void on(PastContractMoved past) {
		follow(past.moved(), past.at());
	}

	private void follow(ContractMoved moved, Instant recordedAt) {
		var trace = moved.after().trace();
		if (trace != null && moved.isNewlySigned()) {
			this.steps.taken(FunnelStep.SIGNED,
					Stream.of(trace.needId(), trace.achievementId()).filter(Objects::nonNull).toList(),
					Objects.requireNonNull(moved.after().terms().signedOn()), recordedAt);
		}
	}

}
