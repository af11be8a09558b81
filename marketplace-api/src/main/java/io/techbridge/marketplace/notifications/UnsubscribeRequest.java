package io.techbridge.marketplace.notifications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That somebody no longer wants mails.
 *
 * @param token from the link in a mail
 * @param topic about what; everything if it is missing
 */
record UnsubscribeRequest(@NotBlank @Size(max = 100) String token, @Nullable Topic topic) {

}
