package io.techbridge.marketplace.platform.engine;

import java.util.Locale;

/**
 * Where the engines come from.
 */
public enum Mode {

	/** They were started here; everything in them may be invented. */
	LOCAL,

	/** They were given. */
	PRODUCTION;

	public boolean isLocal() {
		return this == LOCAL;
	}

	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
