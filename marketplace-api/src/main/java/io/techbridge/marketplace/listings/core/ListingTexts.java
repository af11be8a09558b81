package io.techbridge.marketplace.listings.core;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import org.springframework.stereotype.Component;

/**
 * Values of listings as JSON shows them.
 */
@Component
public class ListingTexts {

	public String text(ListingId id) {
		return id.toString();
	}

	public String text(IndustryCode code) {
		return code.value();
	}

}
