package io.techbridge.marketplace.publicpages;

import java.util.Map;

/**
 * What the server puts into the console's page.
 *
 * @param path where the page is, beginning with a slash
 * @param description a sentence or two, for lists of results
 * @param body what a reader without the console sees
 * @param data the same for machines, in words of schema.org; empty if there is nothing to
 * tell
 * @param indexed whether search engines should keep it
 */
record PublicPage(String path, String title, String description, Html body, Map<String, Object> data, boolean indexed) {

	static PublicPage of(String path, String title, String description, Html body, Map<String, Object> data) {
		return new PublicPage(path, title, description, body, data, true);
	}

	/**
	 * A page that is for somebody, but not for search engines.
	 */
	static PublicPage unlisted(String path, String title, String description, Html body) {
		return new PublicPage(path, title, description, body, Map.of(), false);
	}

}
