package io.techbridge.marketplace.interests.views;

import io.techbridge.marketplace.interests.core.KeptFile;

/**
 * A file as it is shown.
 *
 * @param name how it is called; a number instead where its own name could tell whose it
 * is
 * @param size in bytes
 */
public record AttachedFile(String name, String mediaType, long size) {

	public static AttachedFile of(KeptFile file) {
		return of(file, file.name());
	}

	static AttachedFile of(KeptFile file, String name) {
		return new AttachedFile(name, file.mediaType(), file.size());
	}

}
