package io.techbridge.marketplace.listings.attachments;

import java.util.Map;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AttachmentId;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.platform.files.FileName;
import io.techbridge.marketplace.platform.files.FileType;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member calls a file something else; this needs no review.
 */
@Component
class RenameAttachment {

	private final ListingAccess access;

	private final AttachmentRows attachments;

	private final AuditLog audit;

	RenameAttachment(ListingAccess access, AttachmentRows attachments, AuditLog audit) {
		this.access = access;
		this.attachments = attachments;
		this.audit = audit;
	}

	@Transactional
	Attachment rename(ListingId listing, AttachmentId id, String name, Caller caller) {
		this.access.write(listing, caller);
		var before = this.attachments.findById(id)
			.filter((found) -> found.listingId().equals(listing))
			.orElseThrow(() -> new NotFound("attachment " + id));
		var after = this.attachments.save(before.renamed(fitting(name, before)));
		this.audit.record(AuditedAct.of("attachment.renamed", "attachment", id.toString())
			.changing(Map.of("name", before.name()), Map.of("name", after.name())));
		return Attachment.of(after);
	}

	private static String fitting(String name, StoredAttachment attachment) {
		var clean = FileName.clean(name);
		var type = FileType.ofMediaType(attachment.mediaType()).orElseThrow();
		if (!type.fits(clean)) {
			throw InvalidFields.of("name", "attachment.ending", type.ending());
		}
		return clean;
	}

}
