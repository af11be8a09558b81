package io.techbridge.marketplace.audit;

import java.time.Clock;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

import io.techbridge.marketplace.platform.jobs.Removed;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.stereotype.Component;

/**
 * Removes entries that have been kept long enough, and records that it did.
 */
@Component
class RemoveOldEntries {

	private final AuditEntries entries;

	private final AuditLog log;

	private final Clock clock;

	RemoveOldEntries(AuditEntries entries, AuditLog log, Clock clock) {
		this.entries = entries;
		this.log = log;
		this.clock = clock;
	}

	Optional<Message> remove(Period keep) {
		var limit = this.clock.instant().atZone(China.ZONE).minus(keep).toInstant();
		var total = 0;
		for (var removed = -1; removed != 0; total += removed) {
			removed = this.entries.removeSome(limit);
		}
		if (total > 0) {
			this.log.record(AuditedAct.of("audit.removed", "audit", "entries")
				.changing(Map.of("olderThan", limit.toString(), "entries", Integer.toString(total)), Map.of()));
		}
		return Removed.told(total);
	}

}
