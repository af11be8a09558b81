package io.techbridge.marketplace.accounts.directory;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an operator does it, for other operators and the audit log.
 */
@Schema(name = "AccountReasonRequest")
record ReasonRequest(@NotBlank @Size(max = 500) String reason) {

}
