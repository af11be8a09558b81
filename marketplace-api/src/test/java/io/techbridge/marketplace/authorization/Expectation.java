package io.techbridge.marketplace.authorization;

import java.util.Locale;

/**
 * One line of the specification.
 *
 * @param status the HTTP status that the caller gets
 */
record Expectation(String operation, Actor actor, Target target, int status) {

	@Override
	public String toString() {
		return "%s by %s%s: %d".formatted(this.operation, this.actor.column(),
				(this.target != Target.NONE) ? " on " + this.target.name().toLowerCase(Locale.ROOT) : "", this.status);
	}

}
