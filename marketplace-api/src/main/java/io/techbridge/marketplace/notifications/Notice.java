package io.techbridge.marketplace.notifications;

import java.util.List;

/**
 * Something to tell people. Its words are in the message bundles, as
 * {@code notification.<kind>.title} and {@code notification.<kind>.text}.
 *
 * @param kind such as {@code organization-verified}
 * @param link the page of the console that it leads to, beginning with a slash
 * @param arguments what fills the gaps of both texts
 */
public record Notice(Topic topic, String kind, String link, List<NoticeArgument> arguments) {

	public static Notice of(Topic topic, String kind, String link, NoticeArgument... arguments) {
		return new Notice(topic, kind, link, List.of(arguments));
	}

}
