package io.techbridge.marketplace.listings.core;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import io.techbridge.marketplace.platform.ids.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a listing, and when. Accounts are {@code null} for what came with the
 * application.
 *
 * @param submittedAt when it was last handed in, {@code null} if never
 */
public record Authorship(Instant createdAt, @Nullable AccountId createdBy, Instant changedAt,
		@Nullable AccountId changedBy, @Nullable Instant submittedAt, @Nullable AccountId submittedBy) {

	public Authorship {
		createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
		changedAt = changedAt.truncatedTo(ChronoUnit.MICROS);
		submittedAt = (submittedAt != null) ? submittedAt.truncatedTo(ChronoUnit.MICROS) : null;
	}

	static Authorship begin(@Nullable AccountId by, Instant at) {
		return new Authorship(at, by, at, by, null, null);
	}

	Authorship changed(@Nullable AccountId by, Instant at) {
		return new Authorship(this.createdAt, this.createdBy, at, by, this.submittedAt, this.submittedBy);
	}

	Authorship submitted(@Nullable AccountId by, Instant at) {
		return new Authorship(this.createdAt, this.createdBy, this.changedAt, this.changedBy, at, by);
	}

}
