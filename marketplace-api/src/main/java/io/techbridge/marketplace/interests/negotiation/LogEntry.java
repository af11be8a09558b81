package io.techbridge.marketplace.interests.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.core.KeptFile;
import io.techbridge.marketplace.interests.core.Party;
import io.techbridge.marketplace.interests.core.Seat;
import io.techbridge.marketplace.platform.ids.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something written into the log. It is never changed: what was wrong is corrected by a
 * new entry.
 *
 * @param party who wrote it: one of the sides, or their broker
 * @param ownSideOnly whether the other side does not see it
 * @param happenedOn the day of a meeting
 * @param dueOn until when a next step is to be done
 * @param stepId the next step that is done now
 */
@Table("negotiation_entry")
public record LogEntry(@Id Long id, InterestId interestId, Party party, EntryKind kind, boolean ownSideOnly,
		@Nullable String text, @Nullable LocalDate happenedOn, @Nullable LocalDate dueOn, @Nullable Long stepId,
		@Embedded.Nullable(prefix = "attachment_") @Nullable KeptFile file, @Nullable AccountId accountId,
		Instant recordedAt, @Nullable String idempotencyKey) {

	public LogEntry {
		recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * Whether somebody sees it: what a side keeps to itself only that side and a broker
	 * it asked for, what a broker keeps to itself only the broker.
	 */
	boolean isSeenFrom(Seat seat) {
		if (!this.ownSideOnly || this.party == seat.party()) {
			return true;
		}
		return seat.party() == Party.BROKER && seat.brokerFor() != null && this.party == seat.brokerFor().party();
	}

}
