package io.techbridge.marketplace.accounts.secondfactor;

import io.techbridge.marketplace.platform.engine.Mode;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether operators and park administrators must have a second factor.
 *
 * @param secondFactor if not stated, production requires it and local mode does not
 */
@ConfigurationProperties("techbridge.accounts")
record SecondFactorSettings(@Nullable Demand secondFactor) {

	boolean isRequired(Mode mode) {
		return (this.secondFactor != null) ? this.secondFactor == Demand.REQUIRED : !mode.isLocal();
	}

	enum Demand {

		REQUIRED, OPTIONAL

	}

}
