package io.techbridge.marketplace.platform.ids;

import java.util.regex.Pattern;

/**
 * Names a park (园区).
 *
 * @param value capitals, digits and underscores, at most 60, such as {@code TIANKAI}
 */
public record ParkCode(String value) {

	private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

	public ParkCode {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not the code of a park: " + value);
		}
	}

}
