package io.techbridge.marketplace.interests.core;

import io.techbridge.marketplace.platform.problems.InvalidFields;
import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Column;

/**
 * A reason and what is said about it.
 */
public record Because(@Column("reason") Reason reason, @Column("reason_text") @Nullable String text) {

	/**
	 * @throws InvalidFields if the reason says nothing without words and there are none
	 */
	public Because {
		text = (text == null || text.isBlank()) ? null : text.strip();
		if (reason == Reason.OTHER && text == null) {
			throw InvalidFields.of("text", "interest.reason.text");
		}
	}

}
