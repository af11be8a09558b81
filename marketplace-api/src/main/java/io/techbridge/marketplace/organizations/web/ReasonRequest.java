package io.techbridge.marketplace.organizations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an operator decided as they did; the organization gets to read it.
 */
record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {

}
