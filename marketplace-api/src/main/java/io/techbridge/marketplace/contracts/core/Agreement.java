package io.techbridge.marketplace.contracts.core;

import org.jspecify.annotations.Nullable;

/**
 * All that a draft says.
 */
public record Agreement(Terms terms, Price price, @Nullable Party seller, @Nullable Party buyer, @Nullable Trace trace,
		Plan plan) {

}
