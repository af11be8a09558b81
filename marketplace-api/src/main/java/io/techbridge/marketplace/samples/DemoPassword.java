package io.techbridge.marketplace.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The password of the demo accounts of one data folder: made at random when the folder is
 * new, so that knowing the product opens nobody's marketplace, and kept in a file that
 * only its owner can read.
 */
public final class DemoPassword {

	private static final String FILE = "demo-password";

	/** Letters and digits that are not mistaken for each other. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 4;

	private static final int GROUP_LENGTH = 4;

	private DemoPassword() {
	}

	/**
	 * The password, if the folder has one.
	 */
	public static Optional<String> find(Path dataFolder) {
		var file = dataFolder.resolve(FILE);
		try {
			return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file " + file + " cannot be read", ex);
		}
	}

	/**
	 * The password, made now if there is none yet.
	 */
	static String in(Path dataFolder) {
		return find(dataFolder).orElseGet(() -> create(dataFolder));
	}

	private static String create(Path dataFolder) {
		var password = random();
		var file = dataFolder.resolve(FILE);
		try {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(file, password + System.lineSeparator());
			return password;
		}
		catch (FileAlreadyExistsException ex) {
			return find(dataFolder).orElseThrow(); // somebody else was quicker
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file " + file + " cannot be written", ex);
		}
	}

	/** 78 bits, in groups that can be typed. */
	private static String random() {
		return new SecureRandom().ints(GROUPS * GROUP_LENGTH, 0, LETTERS.length())
			.mapToObj((i) -> String.valueOf(LETTERS.charAt(i)))
			.collect(Collectors.joining())
			.replaceAll("(.{" + GROUP_LENGTH + "})(?!$)", "$1-");
	}

}
