package io.techbridge.marketplace.interests.core;

import org.jspecify.annotations.Nullable;

/**
 * What is done to an interest, as its history tells it.
 *
 * @param party at whose hands, {@code null} for the marketplace itself
 */
public record Happening(EventKind kind, @Nullable Party party, @Nullable Because because, @Nullable String remark) {

	public static Happening of(EventKind kind, @Nullable Party party) {
		return new Happening(kind, party, null, null);
	}

	public static Happening because(EventKind kind, Party party, Because because) {
		return new Happening(kind, party, because, because.text());
	}

	public static Happening remarked(EventKind kind, Party party, @Nullable String remark) {
		return new Happening(kind, party, null, remark);
	}

}
