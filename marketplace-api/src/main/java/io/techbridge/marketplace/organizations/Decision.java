package io.techbridge.marketplace.organizations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * The last thing an operator decided about an organization. It stays when a rejected
 * organization corrects itself, so that the next look knows what was wrong.
 *
 * @param status what the organization became by it
 * @param reason why, where that has to be said
 */
public record Decision(OrganizationStatus status, @Nullable String reason, Instant at) {

	public Decision {
		at = at.truncatedTo(ChronoUnit.MICROS);
	}

}
