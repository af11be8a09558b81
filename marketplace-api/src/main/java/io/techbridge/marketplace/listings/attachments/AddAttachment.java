package io.techbridge.marketplace.listings.attachments;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AttachmentId;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.platform.files.ReceiveFiles;
import io.techbridge.marketplace.platform.files.ReceivedFile;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/**
 * A member adds a file to what is being written.
 */
@Component
class AddAttachment {

	private static final int MOST = 10;

	private final ListingAccess access;

	private final ChangeListing change;

	private final ReceiveFiles files;

	private final AttachmentRows attachments;

	private final TransactionOperations transaction;

	private final AuditLog audit;

	private final Ids ids;

	private final Clock clock;

	AddAttachment(ListingAccess access, ChangeListing change, ReceiveFiles files, AttachmentRows attachments,
			TransactionOperations transaction, AuditLog audit, Ids ids, Clock clock) {
		this.access = access;
		this.change = change;
		this.files = files;
		this.attachments = attachments;
		this.transaction = transaction;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * The file is looked into and stored before the transaction begins, which takes its
	 * time; whether it may be added is asked before and, since things may have changed,
	 * again in it.
	 */
	Added add(ListingId id, long version, MultipartFile upload, boolean confidential, Caller caller) {
		open(id, version, caller);
		var file = this.files.receive(upload, "file");
		return Objects.requireNonNull(
				this.transaction.execute((status) -> add(open(id, version, caller), file, confidential, caller)));
	}

	private Listing open(ListingId id, long version, Caller caller) {
		var listing = this.access.write(id, caller);
		Versions.require(version, listing.version());
		listing.edit(listing.working(), caller.account(), this.clock.instant());
		if (listing.working().attachments().size() >= MOST) {
			throw new RuleViolated(Message.of("attachment.rule.most", MOST), "file");
		}
		return listing;
	}

	private Added add(Listing before, ReceivedFile file, boolean confidential, Caller caller) {
		var added = StoredAttachment.of(file, new AttachmentId(this.ids.next()), before.id(), confidential,
				caller.account(), this.clock.instant());
		var files = Stream.concat(before.working().attachments().stream(), Stream.of(added.id())).toList();
		var after = this.change.write(before, (listing) -> listing.edit(listing.working().withAttachments(files),
				caller.account(), this.clock.instant()));
		var saved = this.attachments.save(added);
		this.audit.record(AuditedAct.of("attachment.added", "attachment", saved.id().toString())
			.changing(Map.of(),
					Map.of("listing", saved.listingId().toString(), "name", saved.name(), "mediaType",
							saved.mediaType(), "size", Long.toString(saved.size()), "sha256", saved.sha256(),
							"confidential", Boolean.toString(confidential))));
		return new Added(Attachment.of(saved), Objects.requireNonNull(after.version()));
	}

	/**
	 * A file that was added, and the version of its listing since then.
	 */
	record Added(Attachment attachment, long version) {

	}

}
