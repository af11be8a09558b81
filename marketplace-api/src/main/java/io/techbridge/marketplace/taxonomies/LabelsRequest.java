package io.techbridge.marketplace.taxonomies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an entry is called in both languages.
 */
record LabelsRequest(@NotBlank @Size(max = 60) String labelZh, @NotBlank @Size(max = 100) String labelEn) {

}
