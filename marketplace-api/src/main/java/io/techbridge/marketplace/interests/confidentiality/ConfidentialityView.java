package io.techbridge.marketplace.interests.confidentiality;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.listings.attachments.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * How far the two sides have come with the agreement, and what has opened.
 *
 * @param version the version of the text to accept
 * @param mayAccept whether the caller can accept it now
 * @param open whether both have accepted the same text, so that each sees the
 * confidential part of the other
 * @param confidential the confidential part of the other side's achievement
 * @param attachments the other side's confidential files
 */
@Schema(name = "Confidentiality")
record ConfidentialityView(String version, String text, boolean mayAccept, List<AcceptedBy> accepted, boolean open,
		@Nullable String confidential, List<Attachment> attachments) {

	/**
	 * That a side has accepted a text.
	 *
	 * @param by the person, where the caller may know
	 */
	@Schema(name = "ConfidentialityAcceptance")
	record AcceptedBy(Side side, String version, @Nullable String by, Instant at) {

	}

}
