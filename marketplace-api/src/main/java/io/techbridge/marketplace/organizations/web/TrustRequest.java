package io.techbridge.marketplace.organizations.web;

/**
 * Whether an organization is to be trusted.
 */
record TrustRequest(boolean trusted) {

}
