package io.techbridge.marketplace.imports;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The id of an import; a text in JSON.
 */
@Schema(implementation = String.class)
public record ImportId(long value) {

	/**
	 * The id as paths show it.
	 * @throws IllegalArgumentException if it cannot be one
	 */
	public static ImportId of(String text) {
		return new ImportId(Long.parseLong(text));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
