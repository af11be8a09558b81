package io.techbridge.marketplace.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;

/**
 * Keeps files. What is stored never changes; a row that holds its key makes it last, and
 * the feature with that row says so by a {@link FilesInUse}.
 */
public interface FileStore {

	/**
	 * Stores all of the content under a new key, or nothing.
	 * @throws IOException if the content cannot be read to its end
	 */
	StoredFile store(InputStream content) throws IOException;

	/**
	 * The content of a file; the caller closes it.
	 * @throws FileMissing if there is none
	 */
	InputStream open(FileKey key);

	/**
	 * Deletes the file, if there is one.
	 */
	void delete(FileKey key);

	/**
	 * The files stored before a moment.
	 */
	Set<FileKey> storedBefore(Instant moment);

	/**
	 * Removes what somebody began to store before a moment and never finished.
	 */
	void clearUnfinished(Instant moment);

}
