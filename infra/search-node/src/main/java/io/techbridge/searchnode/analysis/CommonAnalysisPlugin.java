package io.techbridge.searchnode.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredCharFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The part of {@code analysis-common} that we use. {@code standard}, {@code stop},
 * {@code shingle} and {@code lowercase} without settings are in the server itself. A name
 * that is missing here fails when an index is created, never silently.
 */
public final class CommonAnalysisPlugin extends Plugin implements AnalysisPlugin {

	@Override
	public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
		return Map.of("cjk", Providers.analyzer(CJKAnalyzer::new), "english", Providers.analyzer(EnglishAnalyzer::new));
	}

	@Override
	public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
		return Map.of("html_strip", Providers.charFilter(settings -> HTMLStripCharFilter::new), //
				"mapping", AnalysisPlugin.requiresAnalysisSettings(Providers.charFilter(CharFilters::mapping)), //
				"pattern_replace",
				AnalysisPlugin.requiresAnalysisSettings(Providers.charFilter(CharFilters::patternReplace)));
	}

	@Override
	public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
		return Map.of("keyword", Providers.tokenizer(KeywordTokenizer::new), //
				"letter", Providers.tokenizer(LetterTokenizer::new), //
				"whitespace", Providers.tokenizer(WhitespaceTokenizer::new), //
				"ngram", NGrams::tokenizer, //
				"edge_ngram", NGrams::edgeTokenizer);
	}

	@Override
	public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
		Map<String, AnalysisProvider<TokenFilterFactory>> filters = new TreeMap<>();
		filters.put("asciifolding", Providers.normalizing(settings -> {
			boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
			return tokens -> new ASCIIFoldingFilter(tokens, preserveOriginal);
		}));
		filters.put("cjk_bigram", CjkBigrams::filter);
		filters.put("cjk_width", Providers.normalizing(settings -> CJKWidthFilter::new));
		filters.put("edge_ngram", NGrams::edgeFilter);
		filters.put("flatten_graph", Providers.filter(settings -> FlattenGraphFilter::new));
		filters.put("length", Providers.filter(settings -> {
			int min = settings.getAsInt("min", 0);
			int max = settings.getAsInt("max", Integer.MAX_VALUE);
			return tokens -> new LengthFilter(tokens, min, max);
		}));
		filters.put("limit", Providers.filter(settings -> {
			int count = settings.getAsInt("max_token_count", 1);
			boolean consumeAll = settings.getAsBoolean("consume_all_tokens", false);
			return tokens -> new LimitTokenCountFilter(tokens, count, consumeAll);
		}));
		filters.put("lowercase", Providers.normalizing(settings -> LowerCaseFilter::new));
		filters.put("ngram", NGrams::filter);
		filters.put("porter_stem", Providers.filter(settings -> PorterStemFilter::new));
		filters.put("remove_duplicates", Providers.filter(settings -> RemoveDuplicatesTokenFilter::new));
		filters.put("reverse", Providers.normalizing(settings -> ReverseStringFilter::new));
		filters.put("synonym", AnalysisPlugin.requiresAnalysisSettings(SynonymFilterFactory::flat));
		filters.put("synonym_graph", AnalysisPlugin.requiresAnalysisSettings(SynonymFilterFactory::graph));
		filters.put("trim", Providers.normalizing(settings -> TrimFilter::new));
		filters.put("uppercase", Providers.normalizing(settings -> UpperCaseFilter::new));
		return filters;
	}

	/** Names that work without settings, also in a bare {@code _analyze}. */
	@Override
	public List<PreConfiguredTokenFilter> getPreConfiguredTokenFilters() {
		return List.of(PreConfiguredTokenFilter.singleton("asciifolding", true, ASCIIFoldingFilter::new),
				PreConfiguredTokenFilter.singleton("cjk_bigram", false, CJKBigramFilter::new),
				PreConfiguredTokenFilter.singleton("cjk_width", true, CJKWidthFilter::new),
				PreConfiguredTokenFilter.singleton("edge_ngram", false, false,
						tokens -> new EdgeNGramTokenFilter(tokens, 1)),
				PreConfiguredTokenFilter.singleton("flatten_graph", false, FlattenGraphFilter::new),
				PreConfiguredTokenFilter.singleton("ngram", false, false,
						tokens -> new NGramTokenFilter(tokens, 1, 2, false)),
				PreConfiguredTokenFilter.singleton("porter_stem", false, PorterStemFilter::new),
				PreConfiguredTokenFilter.singleton("remove_duplicates", false, RemoveDuplicatesTokenFilter::new),
				PreConfiguredTokenFilter.singleton("reverse", true, ReverseStringFilter::new),
				PreConfiguredTokenFilter.singleton("stop", false,
						tokens -> new StopFilter(tokens, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)),
				PreConfiguredTokenFilter.singleton("trim", true, TrimFilter::new),
				PreConfiguredTokenFilter.singleton("uppercase", true, UpperCaseFilter::new));
	}

	@Override
	public List<PreConfiguredCharFilter> getPreConfiguredCharFilters() {
		return List.of(PreConfiguredCharFilter.singleton("html_strip", false, HTMLStripCharFilter::new));
	}

	@Override
	public List<PreConfiguredTokenizer> getPreConfiguredTokenizers() {
		return List.of(PreConfiguredTokenizer.singleton("keyword", KeywordTokenizer::new),
				PreConfiguredTokenizer.singleton("letter", LetterTokenizer::new),
				PreConfiguredTokenizer.singleton("whitespace", WhitespaceTokenizer::new));
	}

}
