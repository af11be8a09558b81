package io.techbridge.marketplace.listings.attachments;

import java.time.Instant;

/**
 * A file of a listing as it is shown.
 *
 * @param name how it is called; a number instead where its own name could tell whose it
 * is
 * @param size in bytes
 * @param confidential whether others do not see it
 */
public record Attachment(String id, String name, String mediaType, long size, boolean confidential, Instant addedAt) {

	static Attachment of(StoredAttachment stored) {
		return of(stored, stored.name());
	}

	static Attachment of(StoredAttachment stored, String name) {
		return new Attachment(stored.id().toString(), name, stored.mediaType(), stored.size(), stored.confidential(),
				stored.addedAt());
	}

}
