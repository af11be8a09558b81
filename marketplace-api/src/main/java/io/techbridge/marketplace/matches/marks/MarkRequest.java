package io.techbridge.marketplace.matches.marks;

import java.util.Map;

import io.techbridge.marketplace.matches.RefusalReason;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of a match.
 *
 * @param reason why it is dismissed; required for that and not used otherwise
 * @param remark more about it; required where the reason is another one
 */
record MarkRequest(@NotNull Mark mark, @Nullable RefusalReason reason, @Size(max = 500) @Nullable String remark) {

	/**
	 * What is stored of it.
	 * @throws InvalidFields if it is dismissed without a reason
	 */
	MarkRequest checked() {
		if (this.mark != Mark.DISMISSED) {
			return new MarkRequest(this.mark, null, null);
		}
		var words = (this.remark != null && !this.remark.isBlank()) ? this.remark.strip() : null;
		if (this.reason == null) {
			throw InvalidFields.of("reason", "matches.invalid.reason");
		}
		if (this.reason == RefusalReason.OTHER && words == null) {
			throw InvalidFields.of("remark", "matches.invalid.remark");
		}
		return new MarkRequest(this.mark, this.reason, words);
	}

	Map<String, String> audited() {
		return (this.reason != null) ? Map.of("mark", this.mark.name(), "reason", this.reason.name())
				: Map.of("mark", this.mark.name());
	}

}
