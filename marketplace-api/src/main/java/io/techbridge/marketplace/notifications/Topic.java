package io.techbridge.marketplace.notifications;

import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.Role;

/**
 * What notifications are about; people choose for each how they get them by mail.
 */
public enum Topic {

	/** One's organization, and what one may do in it. */
	ORGANIZATION(Delivery.IMMEDIATE),

	/** What becomes of one's achievements and needs. */
	LISTINGS(Delivery.IMMEDIATE),

	/** New matches of one's achievements and needs. */
	MATCHES(Delivery.DAILY),

	/** What is new in the searches one has saved. */
	SEARCHES(Delivery.DAILY),

	/** Interests in one's listings, one's own ones, and what becomes of them. */
	INTERESTS(Delivery.IMMEDIATE),

	/** What the other side writes into the log of a negotiation. */
	NEGOTIATIONS(Delivery.DAILY),

	/** What becomes of one's contracts, and what is due in them. */
	CONTRACTS(Delivery.IMMEDIATE),

	/** Who joins the organization one administers. */
	MEMBERS(Delivery.DAILY),

	/** What waits for operators. */
	OPERATIONS(Delivery.IMMEDIATE);

	private final Delivery standard;

	Topic(Delivery standard) {
		this.standard = standard;
	}

	/** What holds for those who have not chosen. */
	Delivery standard() {
		return this.standard;
	}

	boolean concerns(Caller caller) {
		return switch (this) {
			case OPERATIONS -> caller.is(Role.OPERATOR);
			case MATCHES, INTERESTS, NEGOTIATIONS, CONTRACTS -> caller.membership() != null;
			default -> true;
		};
	}

}
