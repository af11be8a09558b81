package io.techbridge.marketplace.platform.files;

import java.util.Collection;
import java.util.Set;

/**
 * Tells which files a feature still needs. Every feature that stores files contributes
 * one as a bean: what none of them needs is deleted after a day.
 */
public interface FilesInUse {

	/**
	 * Those of the files that rows of this feature hold.
	 */
	Set<FileKey> among(Collection<FileKey> files);

}
