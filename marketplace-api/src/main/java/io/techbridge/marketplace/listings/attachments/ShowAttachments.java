package io.techbridge.marketplace.listings.attachments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.content.AttachmentId;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.OwnedListing;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Shows the files of listings, in the order in which they were added.
 */
@Component
public class ShowAttachments {

	private final AttachmentRows attachments;

	private final MessageSource messages;

	ShowAttachments(AttachmentRows attachments, MessageSource messages) {
		this.attachments = attachments;
		this.messages = messages;
	}

	/**
	 * All files of a version, for those who look at the listing from within.
	 */
	public List<Attachment> within(ListingContent content) {
		return stored(content.attachments()).stream().map(Attachment::of).toList();
	}

	/**
	 * The files that belong to the public face of a listing, as far as the audience may
	 * know of them.
	 */
	public List<Attachment> shown(OwnedListing owned, Audience audience) {
		return audience.isInside(owned.listing()) ? within(owned.listing().content()) : toOthers(owned);
	}

	/**
	 * The files others see with a listing: not the confidential ones, and of an unnamed
	 * owner under numbers, since names of files tell much.
	 */
	public List<Attachment> toOthers(OwnedListing owned) {
		var shown = new ArrayList<Attachment>();
		for (var stored : stored(owned.listing().content().attachments())) {
			if (!stored.confidential()) {
				shown.add(owned.named() ? Attachment.of(stored)
						: Attachment.of(stored, number(shown.size() + 1, stored.ending())));
			}
		}
		return shown;
	}

	private String number(int number, String ending) {
		var arguments = new Object[] { Integer.toString(number), ending };
		return this.messages.getMessage("attachment.number", arguments, LocaleContextHolder.getLocale());
	}

	private List<StoredAttachment> stored(Collection<AttachmentId> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		var found = this.attachments.findAllById(ids)
			.stream()
			.collect(Collectors.toMap(StoredAttachment::id, Function.identity()));
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

}
