package io.techbridge.marketplace.platform.ids;

/**
 * Names the account of a person.
 */
public record AccountId(long value) {

}
