package io.techbridge.searchnode.analysis;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * Parts of words of {@code min_gram} to {@code max_gram} characters, by default 1 to 2.
 */
final class NGrams {

	private NGrams() {
	}

	static TokenizerFactory tokenizer(IndexSettings index, Environment environment, String name, Settings settings) {
		Lengths lengths = Lengths.limited(index, settings, "NGram Tokenizer");
		IntPredicate characters = TokenCharacters.of(settings);
		Supplier<Tokenizer> tokenizer = () -> new NGramTokenizer(lengths.min(), lengths.max()) {
			@Override
			protected boolean isTokenChar(int character) {
				return characters.test(character);
			}
		};
		return Providers.tokenizer(name, tokenizer);
	}

	static TokenizerFactory edgeTokenizer(IndexSettings index, Environment environment, String name,
			Settings settings) {
		Lengths lengths = Lengths.of(settings);
		IntPredicate characters = TokenCharacters.of(settings);
		Supplier<Tokenizer> tokenizer = () -> new EdgeNGramTokenizer(lengths.min(), lengths.max()) {
			@Override
			protected boolean isTokenChar(int character) {
				return characters.test(character);
			}
		};
		return Providers.tokenizer(name, tokenizer);
	}

	static TokenFilterFactory filter(IndexSettings index, Environment environment, String name, Settings settings) {
		Lengths lengths = Lengths.limited(index, settings, "NGram Token Filter");
		boolean original = settings.getAsBoolean("preserve_original", false);
		return Providers.notForSynonyms(name,
				tokens -> new NGramTokenFilter(tokens, lengths.min(), lengths.max(), original));
	}

	static TokenFilterFactory edgeFilter(IndexSettings index, Environment environment, String name, Settings settings) {
		if (settings.hasValue("side")) {
			throw new IllegalArgumentException("The local search node does not know the setting [side] of edge_ngram");
		}
		Lengths lengths = Lengths.of(settings);
		boolean original = settings.getAsBoolean("preserve_original", false);
		return Providers.notForSynonyms(name,
				tokens -> new EdgeNGramTokenFilter(tokens, lengths.min(), lengths.max(), original));
	}

	/** From and to, both inclusive. */
	private record Lengths(int min, int max) {

		static Lengths of(Settings settings) {
			return new Lengths(settings.getAsInt("min_gram", 1), settings.getAsInt("max_gram", 2));
		}

		/**
		 * Refuses a wide range as a production cluster does, which saves it from huge
		 * indices.
		 */
		static Lengths limited(IndexSettings index, Settings settings, String what) {
			Lengths lengths = of(settings);
			int difference = lengths.max - lengths.min;
			if (difference > index.getMaxNgramDiff()) {
				throw new IllegalArgumentException("The difference between max_gram and min_gram in " + what
						+ " must be less than or equal to: [" + index.getMaxNgramDiff() + "] but was [" + difference
						+ "]. This limit can be set by changing the [" + IndexSettings.MAX_NGRAM_DIFF_SETTING.getKey()
						+ "] index level setting.");
			}
			return lengths;
		}

	}

	/**
	 * The setting {@code token_chars}: which characters belong to a token; none named
	 * means all.
	 */
	private static final class TokenCharacters {

		private TokenCharacters() {
		}

		static IntPredicate of(Settings settings) {
			var classes = settings.getAsList("token_chars");
			if (classes.isEmpty()) {
				return character -> true;
			}
			return classes.stream().map(name -> characters(name, settings)).reduce(IntPredicate::or).orElseThrow();
		}

		private static IntPredicate characters(String name, Settings settings) {
			return switch (name.toLowerCase(java.util.Locale.ROOT)) {
				case "letter" -> Character::isLetter;
				case "digit" -> Character::isDigit;
				case "whitespace" -> Character::isWhitespace;
				case "punctuation" -> TokenCharacters::isPunctuation;
				case "symbol" -> TokenCharacters::isSymbol;
				case "custom" -> custom(settings.get("custom_token_chars", ""));
				default -> throw new IllegalArgumentException("Unknown token type: '" + name + "'");
			};
		}

		private static boolean isPunctuation(int character) {
			return switch (Character.getType(character)) {
				case Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.OTHER_PUNCTUATION,
						Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION,
						Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
					true;
				default -> false;
			};
		}

		private static boolean isSymbol(int character) {
			return switch (Character.getType(character)) {
				case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL,
						Character.MODIFIER_SYMBOL ->
					true;
				default -> false;
			};
		}

		private static IntPredicate custom(String characters) {
			Set<Integer> set = characters.codePoints().boxed().collect(Collectors.toSet());
			return set::contains;
		}

	}

}
