package io.techbridge.marketplace.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Where local mode keeps the key it made for itself: in its data folder, readable by the
 * owner alone.
 */
record SecretKeyFile(Path file) {

	static SecretKeyFile in(Path folder) {
		return new SecretKeyFile(folder.resolve("secret.key"));
	}

	/**
	 * The key, made at the first use.
	 */
	String key() {
		try {
			createIfMissing();
			return Files.readString(this.file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key in " + this.file + " cannot be read or written", ex);
		}
	}

	private void createIfMissing() throws IOException {
		if (Files.exists(this.file)) {
			return;
		}
		Files.createDirectories(this.file.getParent());
		var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
		var fresh = Files.createTempFile(this.file.getParent(), "secret", ".key", ownerOnly);
		try {
			Files.writeString(fresh, random());
			// a link is there at once and whole, and never replaces the key that another
			// instance has just made
			Files.createLink(this.file, fresh);
		}
		catch (FileAlreadyExistsException ex) {
			// the other instance was faster: its key is the key
		}
		finally {
			Files.delete(fresh);
		}
	}

	private static String random() {
		var key = new byte[Secrets.KEY_BYTES];
		new SecureRandom().nextBytes(key);
		return Base64.getEncoder().encodeToString(key);
	}

}
