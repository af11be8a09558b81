package io.techbridge.marketplace.platform.files;

/**
 * A file as it was stored.
 *
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal digits
 */
public record StoredFile(FileKey key, long size, String sha256) {

}
