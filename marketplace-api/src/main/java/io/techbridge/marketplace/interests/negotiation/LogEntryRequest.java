package io.techbridge.marketplace.interests.negotiation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is written into the log.
 *
 * @param ownSideOnly whether the other side is not to see it; if not stated, it does
 * @param happenedOn the day of a meeting
 * @param dueOn until when a next step is to be done
 * @param stepId the next step that is done now
 */
@Schema(name = "NegotiationEntryRequest")
record LogEntryRequest(@NotNull EntryKind kind, @Size(max = 5000) @Nullable String text, @Nullable Boolean ownSideOnly,
		@Nullable LocalDate happenedOn, @Nullable LocalDate dueOn, @Nullable String stepId) {

	LogEntryRequest {
		text = (text == null || text.isBlank()) ? null : text.strip();
	}

	boolean isForOwnSide() {
		return Boolean.TRUE.equals(this.ownSideOnly);
	}

	/**
	 * @throws InvalidFields if something is missing or has no place in such an entry
	 */
	void requireComplete() {
		var wrong = new LinkedHashMap<String, Message>();
		if (this.kind == EntryKind.FILE) {
			wrong.put("kind", Message.of("negotiation.invalid.file"));
		}
		if (this.text == null && this.kind != EntryKind.STEP_DONE) {
			wrong.put("text", Message.of("NotBlank"));
		}
		fits(wrong, "happenedOn", this.happenedOn, EntryKind.MEETING);
		fits(wrong, "dueOn", this.dueOn, EntryKind.NEXT_STEP);
		fits(wrong, "stepId", this.stepId, EntryKind.STEP_DONE);
		if (!wrong.isEmpty()) {
			throw new InvalidFields(wrong);
		}
	}

	private void fits(Map<String, Message> wrong, String field, @Nullable Object value, EntryKind wanting) {
		if ((value != null) != (this.kind == wanting)) {
			wrong.put(field, Message.of((value == null) ? "NotNull" : "field.unknown"));
		}
	}

}
