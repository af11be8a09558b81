package io.techbridge.marketplace.accounts.core;

/**
 * A park by its names.
 */
public record ParkLabel(String code, String labelZh, String labelEn) {

}
