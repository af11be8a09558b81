package io.techbridge.marketplace.platform.files;

/**
 * A file that was handed in, found to be what it may be, and stored.
 *
 * @param name made harmless
 */
public record ReceivedFile(String name, FileType type, StoredFile stored) {

}
