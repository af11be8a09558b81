package io.techbridge.searchnode.analysis;

import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.lucene.analysis.miscellaneous.DisableGraphAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of neighbouring ideographs, with the settings {@code output_unigrams} (single
 * ones as well) and {@code ignored_scripts}.
 */
final class CjkBigrams {

	private static final Map<String, Integer> SCRIPTS = Map.of("han", CJKBigramFilter.HAN, "hiragana",
			CJKBigramFilter.HIRAGANA, "katakana", CJKBigramFilter.KATAKANA, "hangul", CJKBigramFilter.HANGUL);

	private CjkBigrams() {
	}

	static TokenFilterFactory filter(@Nullable IndexSettings index, Environment environment, String name,
			Settings settings) {
		int scripts = scripts(settings.getAsList("ignored_scripts"));
		if (settings.getAsBoolean("output_unigrams", false)) {
			return Providers.notForSynonyms(name, tokens -> withUnigrams(tokens, scripts));
		}
		return Providers.filter(name, tokens -> new CJKBigramFilter(tokens, scripts));
	}

	private static int scripts(List<String> ignored) {
		return SCRIPTS.entrySet()
			.stream()
			.filter(script -> !ignored.contains(script.getKey()))
			.mapToInt(Map.Entry::getValue)
			.reduce(0, (some, more) -> some | more);
	}

	private static TokenStream withUnigrams(TokenStream tokens, int scripts) {
		var filter = new CJKBigramFilter(tokens, scripts, true);
		// Bigrams over unigrams look like a graph of synonyms; a query must not take them
		// for one.
		filter.addAttribute(DisableGraphAttribute.class);
		return filter;
	}

}
