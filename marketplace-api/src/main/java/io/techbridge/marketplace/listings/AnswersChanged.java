package io.techbridge.marketplace.listings;

import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * An organization has another record of answers than before, which the search index
 * should hold.
 */
public record AnswersChanged(OrganizationId organization) {

}
