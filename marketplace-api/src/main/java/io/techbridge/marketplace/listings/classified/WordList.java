package io.techbridge.marketplace.listings.classified;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * Words to look for in a text, each with longer words in which it is harmless.
 */
final class WordList {

	private static final Pattern BLANK_IN_CHINESE = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

	private final List<Word> words;

	private WordList(List<Word> words) {
		this.words = words;
	}

	static WordList read(String file) {
		try {
			return new WordList(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter(Predicate.not(String::isBlank))
				.filter((line) -> !line.startsWith("#"))
				.map(Word::of)
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file + " cannot be read", ex);
		}
	}

	/**
	 * The words that stand in a text, as they stand there.
	 */
	Set<String> in(String text) {
		var plain = BLANK_IN_CHINESE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
		var found = new LinkedHashSet<String>();
		for (var word : this.words) {
			word.findIn(plain).ifPresent(found::add);
		}
		return found;
	}

	private record Word(String word, List<String> harmless) {

		static Word of(String line) {
			// two blanks part, since English words have blanks in them
			var parts = line.strip().split("\\s{2,}", 2);
			var harmless = (parts.length > 1) ? List.of(parts[1].split("\\s+")) : List.<String>of();
			if (!harmless.stream().allMatch((longer) -> longer.contains(parts[0]))) {
				throw new IllegalStateException("What is harmless must contain the word: " + line);
			}
			return new Word(parts[0], harmless);
		}

		Optional<String> findIn(String text) {
			var lower = text.toLowerCase(Locale.ROOT);
			for (var at = lower.indexOf(this.word); at >= 0; at = lower.indexOf(this.word, at + 1)) {
				if (isMeant(lower, at)) {
					return Optional.of(text.substring(at, at + this.word.length()));
				}
			}
			return Optional.empty();
		}

		private boolean isMeant(String text, int at) {
			return isWhole(text, at) && this.harmless.stream()
				.noneMatch((longer) -> text.startsWith(longer, at - longer.indexOf(this.word)));
		}

		/** An English word is not looked for inside another. */
		private boolean isWhole(String text, int at) {
			var end = at + this.word.length();
			return !isLatin(this.word.charAt(0)) || ((at == 0 || !isLatin(text.charAt(at - 1)))
					&& (end == text.length() || !isLatin(text.charAt(end))));
		}

		private static boolean isLatin(char character) {
			return character < 128 && Character.isLetter(character);
		}

	}

}
