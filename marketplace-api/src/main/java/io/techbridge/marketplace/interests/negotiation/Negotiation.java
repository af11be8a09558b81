package io.techbridge.marketplace.interests.negotiation;

import java.util.List;

/**
 * The log of an interest, as the caller may see it.
 *
 * @param mayWrite whether the caller can write into it now
 * @param entries in their order
 */
record Negotiation(boolean mayWrite, List<EntryView> entries) {

}
