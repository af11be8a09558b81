package io.techbridge.marketplace.listings;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Texts of listings.
 */
public final class Paragraphs {

	private Paragraphs() {
	}

	/**
	 * The texts that are there, one below the other.
	 */
	public static String join(@Nullable String... texts) {
		return Arrays.stream(texts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

}
