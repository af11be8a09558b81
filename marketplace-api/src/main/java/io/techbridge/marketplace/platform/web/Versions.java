package io.techbridge.marketplace.platform.web;

import java.util.regex.Pattern;

import io.techbridge.marketplace.platform.problems.StaleVersion;
import io.techbridge.marketplace.platform.problems.VersionNotStated;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;

/**
 * Versions of what can be edited, as entity tags (RFC 9110, 8.8.3 and 13.1.1): an answer
 * carries the version it shows, a change the one it was made to.
 */
public final class Versions {

	private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

	private Versions() {
	}

	/**
	 * An answer that carries its version.
	 */
	public static <T> ResponseEntity<T> tagged(long version, T body) {
		return ResponseEntity.ok().eTag(tag(version)).body(body);
	}

	public static String tag(long version) {
		return "\"" + version + "\"";
	}

	/**
	 * The version a change was made to.
	 * @param ifMatch the {@code If-Match} header
	 * @throws VersionNotStated if there is none
	 * @throws StaleVersion if it cannot be one of ours
	 */
	public static long stated(@Nullable String ifMatch) {
		if (ifMatch == null || ifMatch.isBlank()) {
			throw new VersionNotStated();
		}
		var tag = TAG.matcher(ifMatch.trim());
		if (!tag.matches()) {
			throw new StaleVersion();
		}
		return Long.parseLong(tag.group(1));
	}

	/**
	 * Refuses a change that was made to an older version.
	 * @throws StaleVersion if the versions differ
	 */
	public static void require(long stated, @Nullable Long current) {
		if (current == null || stated != current) {
			throw new StaleVersion();
		}
	}

}
