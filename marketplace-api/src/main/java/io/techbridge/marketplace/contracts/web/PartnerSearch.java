package io.techbridge.marketplace.contracts.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who is looked for.
 *
 * @param q a part of the name, or the whole credit code
 */
record PartnerSearch(@NotBlank @Size(min = 2, max = 100) String q) {

}
