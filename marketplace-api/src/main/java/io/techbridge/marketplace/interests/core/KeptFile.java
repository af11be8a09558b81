package io.techbridge.marketplace.interests.core;

import io.techbridge.marketplace.platform.files.FileKey;
import io.techbridge.marketplace.platform.files.ReceivedFile;

/**
 * A file that goes with an interest or with an entry of its log.
 *
 * @param name how people call it; its ending fits its content
 * @param size in bytes
 */
public record KeptFile(String name, String mediaType, long size, String sha256, FileKey fileKey) {

	public static KeptFile of(ReceivedFile file) {
		var stored = file.stored();
		return new KeptFile(file.name(), file.type().mediaType(), stored.size(), stored.sha256(), stored.key());
	}

}
