package io.techbridge.marketplace.notifications;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A notification in the language of the caller.
 *
 * @param kind such as {@code organization-verified}
 * @param link the page of the console that it leads to
 */
@Schema(name = "Notification")
record NotificationResponse(String id, Instant at, String kind, String title, String text, String link, boolean read) {

}
