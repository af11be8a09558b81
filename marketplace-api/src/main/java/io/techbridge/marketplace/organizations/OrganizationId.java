package io.techbridge.marketplace.organizations;

public record OrganizationId(long value) {

}
