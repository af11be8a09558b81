package io.techbridge.marketplace.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param page its number, from 0
 * @param size how many items, 20 if not stated
 */
public record PageRequest(@Min(0) @Max(100_000) @Nullable Integer page, @Min(1) @Max(100) @Nullable Integer size) {

	private static final int DEFAULT_SIZE = 20;

	public int number() {
		return (this.page != null) ? this.page : 0;
	}

	public int limit() {
		return (this.size != null) ? this.size : DEFAULT_SIZE;
	}

	public int offset() {
		return number() * limit();
	}

}
