package io.techbridge.marketplace.listings.content;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Names a file that belongs to a listing.
 */
@Schema(implementation = String.class)
public record AttachmentId(long value) {

	/**
	 * The id as JSON and paths show it.
	 * @throws IllegalArgumentException if it cannot be one
	 */
	public static AttachmentId of(String text) {
		return new AttachmentId(Long.parseLong(text));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
