package io.techbridge.marketplace.organizations;

/**
 * An organization, and how much of it may be shown.
 */
public record SeenOrganization(Organization organization, Sight sight) {

}
