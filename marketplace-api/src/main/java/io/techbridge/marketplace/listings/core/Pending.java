package io.techbridge.marketplace.listings.core;

import io.techbridge.marketplace.listings.content.ListingContent;
import org.springframework.data.relational.core.mapping.Column;

/**
 * An edit that waits beside the version others see.
 */
public record Pending(@Column("content") ListingContent content, @Column("status") PendingStatus status) {

	Pending in(PendingStatus status) {
		return new Pending(this.content, status);
	}

}
