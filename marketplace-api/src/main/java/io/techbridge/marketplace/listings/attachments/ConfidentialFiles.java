package io.techbridge.marketplace.listings.attachments;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.listings.content.AttachmentId;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.platform.files.FileStore;
import io.techbridge.marketplace.platform.problems.NotFound;

import org.springframework.stereotype.Component;

/**
 * The files of a listing that open only to partners who have agreed to keep them to
 * themselves. Whether somebody is one, the caller of this has to know.
 */
@Component
public class ConfidentialFiles {

	private final AttachmentRows attachments;

	private final ShowAttachments show;

	private final FileStore files;

	ConfidentialFiles(AttachmentRows attachments, ShowAttachments show, FileStore files) {
		this.attachments = attachments;
		this.show = show;
		this.files = files;
	}

	/**
	 * Those of what is or was published.
	 */
	public List<Attachment> of(Listing listing) {
		return this.show.within(listing.content()).stream().filter(Attachment::confidential).toList();
	}

	/**
	 * The content of one of them; the caller closes it.
	 * @throws NotFound if the listing has no such file
	 */
	public InputStream open(Listing listing, Attachment attachment) {
		return Optional.of(AttachmentId.of(attachment.id()))
			.filter(listing.content().attachments()::contains)
			.flatMap(this.attachments::findById)
			.map((stored) -> this.files.open(stored.fileKey()))
			.orElseThrow(() -> new NotFound("attachment " + attachment.id()));
	}

}
