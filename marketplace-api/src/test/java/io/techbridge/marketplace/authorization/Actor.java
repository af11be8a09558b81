package io.techbridge.marketplace.authorization;

import java.util.Locale;

/**
 * The kinds of callers, as {@code authorization.csv} describes them.
 */
enum Actor {

	VISITOR, NEWCOMER, VIEWER, EDITOR, ADMIN, COMPANY, BROKER, PARK, OPERATOR, PENDING;

	String column() {
		return name().toLowerCase(Locale.ROOT);
	}

}
