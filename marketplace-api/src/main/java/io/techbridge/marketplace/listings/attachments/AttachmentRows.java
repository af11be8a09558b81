package io.techbridge.marketplace.listings.attachments;

import io.techbridge.marketplace.listings.content.AttachmentId;

import org.springframework.data.repository.ListCrudRepository;

/**
 * All attachments.
 */
interface AttachmentRows extends ListCrudRepository<StoredAttachment, AttachmentId> {

}
