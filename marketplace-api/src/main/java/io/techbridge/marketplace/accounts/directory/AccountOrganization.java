package io.techbridge.marketplace.accounts.directory;

/**
 * The organization somebody belongs to.
 */
record AccountOrganization(String id, String name) {

}
