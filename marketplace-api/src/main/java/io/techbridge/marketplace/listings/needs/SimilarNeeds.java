package io.techbridge.marketplace.listings.needs;

import java.util.List;

/**
 * The needs most like a given one, six at most.
 */
public record SimilarNeeds(List<NeedSummary> items) {

}
