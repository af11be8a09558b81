package io.techbridge.marketplace.platform.files;

import org.jspecify.annotations.Nullable;

/**
 * A row names a file that the store does not have: the one was restored without the
 * other.
 */
public class FileMissing extends RuntimeException {

	private static final long serialVersionUID = 1L;

	FileMissing(FileKey key, @Nullable Throwable cause) {
		super("The file %s is not in the store".formatted(key.value()), cause);
	}

}
