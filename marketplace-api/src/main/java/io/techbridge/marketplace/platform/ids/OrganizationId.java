package io.techbridge.marketplace.platform.ids;

/**
 * Names an organization, wherever it is spoken of.
 */
public record OrganizationId(long value) {

}
