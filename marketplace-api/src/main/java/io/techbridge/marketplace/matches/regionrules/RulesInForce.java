package io.techbridge.marketplace.matches.regionrules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;

import io.techbridge.marketplace.matches.RegionRulesChanged;
import io.techbridge.matching.ranking.RegionRules;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The region rules that matching goes by. They are read from the database again after
 * half a second, so that a change holds on every instance; on the instance that made it,
 * at once.
 */
@Component
public class RulesInForce {

	private static final Duration FRESH = Duration.ofMillis(500);

	private final StatedRules rules;

	private final Clock clock = Clock.systemUTC();

	private final AtomicReference<Snapshot> snapshot = new AtomicReference<>(Snapshot.outdated());

	RulesInForce(StatedRules rules) {
		this.rules = rules;
	}

	/**
	 * All of them; which of them are switched on and hold on a day, the engine sees by
	 * itself.
	 */
	public RegionRules current() {
		var known = this.snapshot.get();
		var now = this.clock.instant();
		if (now.isBefore(known.readAt().plus(FRESH))) {
			return known.rules();
		}
		var read = new Snapshot(forMatching(this.rules.findAllByOrderById()), now);
		// not kept if a change was committed meanwhile
		this.snapshot.compareAndSet(known, read);
		return read.rules();
	}

	static RegionRules forMatching(Collection<StatedRule> rules) {
		return new RegionRules(rules.stream().map(StatedRule::forMatching).toList());
	}

	/**
	 * Has them read again for whoever asks next.
	 */
	void readAgain() {
		this.snapshot.set(Snapshot.outdated());
	}

	@TransactionalEventListener
	void on(RegionRulesChanged change) {
		readAgain();
	}

	private record Snapshot(RegionRules rules, Instant readAt) {

		static Snapshot outdated() {
			return new Snapshot(RegionRules.none(), Instant.EPOCH);
		}

	}

}
