package io.techbridge.marketplace.listings.attachments;

import java.io.InputStream;

import io.techbridge.marketplace.listings.content.AttachmentId;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.platform.files.FileStore;
import io.techbridge.marketplace.platform.problems.NotFound;

import org.springframework.stereotype.Component;

/**
 * Hands out files: to those inside every file of every version, to others what they see
 * with the listing. What somebody may not have does not exist for them.
 */
@Component
class OpenAttachment {

	private final AttachmentRows attachments;

	private final Listings listings;

	private final MarketListings market;

	private final ShowAttachments show;

	private final FileStore files;

	OpenAttachment(AttachmentRows attachments, Listings listings, MarketListings market, ShowAttachments show,
			FileStore files) {
		this.attachments = attachments;
		this.listings = listings;
		this.market = market;
		this.show = show;
		this.files = files;
	}

	OpenedFile open(AttachmentId id, Audience audience) {
		var stored = this.attachments.findById(id).orElseThrow(() -> notFound(id));
		var listing = this.listings.findById(stored.listingId()).orElseThrow(() -> notFound(id));
		var shown = audience.isInside(listing) ? Attachment.of(stored) : shown(listing, id, audience);
		return new OpenedFile(shown, this.files.open(stored.fileKey()));
	}

	private Attachment shown(Listing listing, AttachmentId id, Audience audience) {
		return this.show.toOthers(this.market.get(listing.kind(), listing.id(), audience))
			.stream()
			.filter((attachment) -> attachment.id().equals(id.toString()))
			.findFirst()
			.orElseThrow(() -> notFound(id));
	}

	private static NotFound notFound(AttachmentId id) {
		return new NotFound("attachment " + id);
	}

	/**
	 * A file on its way out.
	 *
	 * @param content is closed by whoever sends it
	 */
	record OpenedFile(Attachment attachment, InputStream content) {

	}

}
