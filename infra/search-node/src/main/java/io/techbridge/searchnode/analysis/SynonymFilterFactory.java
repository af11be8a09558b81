package io.techbridge.searchnode.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * Synonyms in Solr's format, from the setting {@code synonyms} or the file
 * {@code synonyms_path}. Rules are analysed by the tokenizer and the filters that come
 * before this one in the chain, as on a production cluster. Settings {@code expand} and
 * {@code updateable} are known; {@code lenient}, WordNet's format and synonym sets are
 * not.
 */
final class SynonymFilterFactory extends AbstractTokenFilterFactory {

	private final List<String> rules;

	private final boolean expand;

	private final AnalysisMode mode;

	private final BiFunction<TokenStream, SynonymMap, TokenStream> filter;

	private SynonymFilterFactory(String name, Environment environment, Settings settings,
			BiFunction<TokenStream, SynonymMap, TokenStream> filter) {
		super(name);
		for (String unknown : List.of("synonyms_set", "lenient", "format")) {
			if (settings.hasValue(unknown)) {
				throw new IllegalArgumentException(
						"The local search node does not know the setting [" + unknown + "] of synonym filters");
			}
		}
		List<String> given = Analysis.getWordList(environment, settings, "synonyms");
		if (given == null) {
			throw new IllegalArgumentException(
					"synonym requires either `synonyms` or `synonyms_path` to be configured");
		}
		this.rules = given;
		this.expand = settings.getAsBoolean("expand", true);
		this.mode = settings.getAsBoolean("updateable", false) ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
		this.filter = filter;
	}

	/** {@code synonym_graph}: right for synonyms of several words, at search time. */
	static TokenFilterFactory graph(IndexSettings index, Environment environment, String name, Settings settings) {
		return new SynonymFilterFactory(name, environment, settings,
				(tokens, synonyms) -> new SynonymGraphFilter(tokens, synonyms, false));
	}

	/** {@code synonym}: words side by side, which an index can store. */
	@SuppressWarnings("deprecation") // what a production cluster uses under this name
	static TokenFilterFactory flat(IndexSettings index, Environment environment, String name, Settings settings) {
		return new SynonymFilterFactory(name, environment, settings,
				(tokens, synonyms) -> new org.apache.lucene.analysis.synonym.SynonymFilter(tokens, synonyms, false));
	}

	@Override
	public TokenStream create(TokenStream tokens) {
		throw new IllegalStateException("Synonyms are known only within a chain: getChainAwareTokenFilterFactory");
	}

	@Override
	public AnalysisMode getAnalysisMode() {
		return this.mode;
	}

	@Override
	public TokenFilterFactory getChainAwareTokenFilterFactory(IndexCreationContext context, TokenizerFactory tokenizer,
			List<CharFilterFactory> charFilters, List<TokenFilterFactory> previous,
			Function<String, TokenFilterFactory> allFilters) {
		SynonymMap synonyms = parse(new RuleAnalyzer(tokenizer, charFilters, previous));
		return new WithSynonyms(name(), tokens -> (synonyms.fst != null) ? this.filter.apply(tokens, synonyms) : tokens,
				this.mode);
	}

	private SynonymMap parse(Analyzer analyzer) {
		try {
			var parser = new SolrSynonymParser(true, this.expand, analyzer);
			parser.parse(new StringReader(String.join("\n", this.rules)));
			return parser.build();
		}
		catch (IOException | ParseException ex) {
			throw new IllegalArgumentException("failed to build synonyms", ex);
		}
	}

	/** Analyses the words of the rules as the text will be. */
	private static final class RuleAnalyzer extends Analyzer {

		private final TokenizerFactory tokenizer;

		private final List<CharFilterFactory> charFilters;

		private final List<TokenFilterFactory> filters;

		private RuleAnalyzer(TokenizerFactory tokenizer, List<CharFilterFactory> charFilters,
				List<TokenFilterFactory> filters) {
			this.tokenizer = tokenizer;
			this.charFilters = charFilters;
			this.filters = filters.stream().map(TokenFilterFactory::getSynonymFilter).toList();
		}

		@Override
		protected TokenStreamComponents createComponents(String field) {
			Tokenizer source = this.tokenizer.create();
			TokenStream tokens = source;
			for (TokenFilterFactory filter : this.filters) {
				tokens = filter.create(tokens);
			}
			return new TokenStreamComponents(source, tokens);
		}

		@Override
		protected java.io.Reader initReader(String field, java.io.Reader reader) {
			java.io.Reader filtered = reader;
			for (CharFilterFactory charFilter : this.charFilters) {
				filtered = charFilter.create(filtered);
			}
			return filtered;
		}

	}

	/** The finished filter of one chain; later synonym filters do not see its output. */
	private record WithSynonyms(String name, Function<TokenStream, TokenStream> filter,
			AnalysisMode mode) implements TokenFilterFactory {

		@Override
		public TokenStream create(TokenStream tokens) {
			return this.filter.apply(tokens);
		}

		@Override
		public TokenFilterFactory getSynonymFilter() {
			return IDENTITY_FILTER;
		}

		@Override
		public AnalysisMode getAnalysisMode() {
			return this.mode;
		}

	}

}
