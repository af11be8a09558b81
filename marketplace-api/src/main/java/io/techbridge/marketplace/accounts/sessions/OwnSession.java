package io.techbridge.marketplace.accounts.sessions;

import java.time.Instant;

/**
 * Where somebody is signed in.
 *
 * @param id stands for the session and is of no use to take it over
 * @param current whether it is the one of the request
 * @param address the network address it was begun from
 * @param device the browser and system it was begun with, empty if unknown
 */
public record OwnSession(String id, boolean current, Instant signedInAt, Instant lastSeenAt, String address,
		String device) {

}
