package io.techbridge.marketplace.listings.attachments;

import java.time.Clock;
import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AttachmentId;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the copy of a listing its files: rows of its own, so that each file belongs to
 * one listing and is shown where that is; the content is not stored again.
 */
@Component
public class CopyAttachments {

	private final AttachmentRows attachments;

	private final Ids ids;

	private final Clock clock;

	CopyAttachments(AttachmentRows attachments, Ids ids, Clock clock) {
		this.attachments = attachments;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Prepares the files of a version for a new listing.
	 */
	public Copies of(ListingContent content, ListingId copy, Caller caller) {
		var stored = content.attachments().isEmpty() ? List.<StoredAttachment>of()
				: this.attachments.findAllById(content.attachments());
		return new Copies(stored.stream()
			.map((file) -> file.copy(new AttachmentId(this.ids.next()), copy, caller.account(), this.clock.instant()))
			.toList());
	}

	/**
	 * Saves what was prepared, once the new listing has been saved.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void save(Copies copies) {
		this.attachments.saveAll(copies.rows);
	}

	/**
	 * Files that wait for their listing.
	 */
	public static final class Copies {

		private final List<StoredAttachment> rows;

		private Copies(List<StoredAttachment> rows) {
			this.rows = rows;
		}

		public List<AttachmentId> ids() {
			return this.rows.stream().map(StoredAttachment::id).toList();
		}

	}

}
