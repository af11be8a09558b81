package io.techbridge.marketplace.listings.attachments;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AttachmentId;
import io.techbridge.marketplace.platform.files.FileKey;
import io.techbridge.marketplace.platform.files.FileName;
import io.techbridge.marketplace.platform.files.ReceivedFile;
import io.techbridge.marketplace.platform.ids.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A file of a listing. Copies of a listing have rows of their own for the same file.
 *
 * @param name how people call it; its ending fits its content
 * @param size in bytes
 * @param confidential whether others may have it only once both sides have agreed to keep
 * it to themselves
 * @param addedBy {@code null} for what came with the application
 */
@Table("attachment")
record StoredAttachment(@Id AttachmentId id, @Version @Nullable Long version, ListingId listingId, String name,
		String mediaType, long size, String sha256, FileKey fileKey, boolean confidential, Instant addedAt,
		@Nullable AccountId addedBy) {

	StoredAttachment {
		addedAt = addedAt.truncatedTo(ChronoUnit.MICROS);
	}

	static StoredAttachment of(ReceivedFile file, AttachmentId id, ListingId listing, boolean confidential,
			AccountId by, Instant at) {
		var stored = file.stored();
		return new StoredAttachment(id, null, listing, file.name(), file.type().mediaType(), stored.size(),
				stored.sha256(), stored.key(), confidential, at, by);
	}

	/**
	 * The same file for another listing.
	 */
	StoredAttachment copy(AttachmentId id, ListingId listing, AccountId by, Instant at) {
		return new StoredAttachment(id, null, listing, this.name, this.mediaType, this.size, this.sha256, this.fileKey,
				this.confidential, at, by);
	}

	StoredAttachment renamed(String name) {
		return new StoredAttachment(this.id, this.version, this.listingId, name, this.mediaType, this.size, this.sha256,
				this.fileKey, this.confidential, this.addedAt, this.addedBy);
	}

	String ending() {
		return FileName.ending(this.name);
	}

}
