package io.techbridge.marketplace.interests.negotiation;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.interests.core.Party;
import io.techbridge.marketplace.interests.views.AttachedFile;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log.
 *
 * @param party who wrote it: one of the sides, or their broker
 * @param by the person; missing once the account has been erased
 * @param ownSideOnly whether the other side does not see it
 * @param done whether a next step is done
 * @param stepId the next step that was done
 */
@Schema(name = "NegotiationEntry")
record EntryView(String id, EntryKind kind, Party party, @Nullable String by, boolean ownSideOnly,
		@Nullable String text, @Nullable LocalDate happenedOn, @Nullable LocalDate dueOn, boolean done,
		@Nullable String stepId, @Nullable AttachedFile file, Instant recordedAt) {

	static EntryView of(LogEntry entry, @Nullable String by, boolean done) {
		return new EntryView(Long.toString(entry.id()), entry.kind(), entry.party(), by, entry.ownSideOnly(),
				entry.text(), entry.happenedOn(), entry.dueOn(), done,
				(entry.stepId() != null) ? Long.toString(entry.stepId()) : null,
				(entry.file() != null) ? AttachedFile.of(entry.file()) : null, entry.recordedAt());
	}

}
