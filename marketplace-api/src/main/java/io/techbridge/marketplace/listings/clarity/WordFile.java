package io.techbridge.marketplace.listings.clarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * A list of words as one pattern that finds the longest of them.
 */
final class WordFile {

	private WordFile() {
	}

	static Pattern read(String name) {
		try {
			return Pattern.compile(new ClassPathResource("listings/" + name).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.sorted(Comparator.comparingInt(String::length).reversed())
				.map(Pattern::quote)
				.collect(Collectors.joining("|")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name + " cannot be read", ex);
		}
	}

}
