package io.techbridge.local;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The jars of the search node. They lie on our class path as plain files, with a list of
 * digests and names beside them, and are copied to where a child JVM can load them.
 */
final class SearchPrograms {

	private static final String FOLDER = "search-node/";

	private final String list;

	private SearchPrograms(String list) {
		this.list = list;
	}

	static SearchPrograms onClassPath() throws IOException {
		try (InputStream in = open("jars.txt")) {
			return new SearchPrograms(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	/** Differs whenever one of the jars differs. */
	String version() {
		return digest(this.list).substring(0, 12);
	}

	List<String> names() {
		return this.list.lines().map(line -> line.substring(line.indexOf(' ') + 1)).toList();
	}

	void unpack(Path folder) throws IOException {
		for (String name : names()) {
			try (InputStream in = open(name)) {
				Files.copy(in, folder.resolve(name));
			}
		}
	}

	private static InputStream open(String name) throws IOException {
		InputStream in = SearchPrograms.class.getClassLoader().getResourceAsStream(FOLDER + name);
		if (in == null) {
			throw new FileNotFoundException(FOLDER + name + " is not on the class path");
		}
		return in;
	}

	static String digest(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
