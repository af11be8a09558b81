package io.techbridge.marketplace.listings.classified;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A word that hints at classified content.
 *
 * @param field where it stands
 * @param word as it is written there
 * @param message what to do, in the caller's language
 */
@Schema(name = "Warning")
public record ClassifiedWarning(String field, String word, String message) {

}
