package io.techbridge.marketplace.organizations.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an operator found when verifying an organization.
 */
record NoteRequest(@Size(max = 1000) @Nullable String note) {

}
