package io.techbridge.matching.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of words from the class path, separated by white space.
 */
final class WordList {

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

	private WordList() {
	}

	static Set<String> read(String resource) {
		try (var in = WordList.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException(resource + " is missing from the class path");
			}
			var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
			return WHITE_SPACE.splitAsStream(text).collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
