package io.techbridge.marketplace.searches;

import java.util.EnumSet;
import java.util.Set;

import io.techbridge.marketplace.listings.core.HistoryAct;
import io.techbridge.marketplace.listings.core.ListingMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes, in the transaction in which it happens, which listings saved searches may newly
 * find: what comes onto the market or back to it, and what says something else there.
 */
@Component
class NoteFreshListings {

	/** An edit that goes live is published too. */
	private static final Set<HistoryAct> FRESH = EnumSet.of(HistoryAct.PUBLISHED, HistoryAct.RENEWED);

	private final FreshListings fresh;

	NoteFreshListings(FreshListings fresh) {
		this.fresh = fresh;
	}

	@EventListener
	void on(ListingMoved event) {
		if (FRESH.contains(event.act())) {
			this.fresh.add(event.id(), event.kind());
		}
	}

}
