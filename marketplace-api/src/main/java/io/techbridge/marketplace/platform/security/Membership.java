package io.techbridge.marketplace.platform.security;

import io.techbridge.marketplace.platform.ids.OrganizationId;

/**
 * That somebody belongs to an organization.
 *
 * @param verified whether the organization is verified at this moment, so that its
 * members may publish
 */
public record Membership(OrganizationId organization, MemberRole role, boolean verified) {

}
