package io.techbridge.marketplace.platform.files;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names a stored file. It is made up here, never taken from outside, and can be no path.
 *
 * @param value 32 hexadecimal digits
 */
public record FileKey(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 16;

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

	public FileKey {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not the key of a file");
		}
	}

	static FileKey random() {
		var bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new FileKey(HexFormat.of().formatHex(bytes));
	}

}
