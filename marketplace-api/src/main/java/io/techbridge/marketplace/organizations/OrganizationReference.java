package io.techbridge.marketplace.organizations;

/**
 * What a listing shows of its owner.
 */
public record OrganizationReference(String id, String name, String region) {

}
