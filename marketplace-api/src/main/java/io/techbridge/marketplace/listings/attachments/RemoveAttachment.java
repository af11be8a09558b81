package io.techbridge.marketplace.listings.attachments;

import java.time.Clock;
import java.util.Map;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AttachmentId;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member takes a file out of what is being written. What others see keeps it until the
 * edit goes live; once no version has it, it is purged.
 */
@Component
class RemoveAttachment {

	private final ListingAccess access;

	private final ChangeListing change;

	private final AuditLog audit;

	private final Clock clock;

	RemoveAttachment(ListingAccess access, ChangeListing change, AuditLog audit, Clock clock) {
		this.access = access;
		this.change = change;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	Listing remove(ListingId id, long version, AttachmentId attachment, Caller caller) {
		var before = this.access.write(id, caller);
		Versions.require(version, before.version());
		var files = before.working().attachments();
		if (!files.contains(attachment)) {
			throw new NotFound("attachment " + attachment);
		}
		var left = files.stream().filter((file) -> !file.equals(attachment)).toList();
		var after = this.change.write(before, (listing) -> listing.edit(listing.working().withAttachments(left),
				caller.account(), this.clock.instant()));
		this.audit.record(AuditedAct.of("attachment.removed", "attachment", attachment.toString())
			.changing(Map.of("listing", id.toString()), Map.of()));
		return after;
	}

}
