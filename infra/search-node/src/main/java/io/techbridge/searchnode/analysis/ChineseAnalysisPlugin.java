package io.techbridge.searchnode.analysis;

import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** What the plugin {@code analysis-smartcn} brings: Chinese words by a dictionary. */
public final class ChineseAnalysisPlugin extends Plugin implements AnalysisPlugin {

	@Override
	public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
		return Map.of("smartcn", Providers.analyzer(SmartChineseAnalyzer::new));
	}

	@Override
	public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
		return Map.of("smartcn_tokenizer", Providers.tokenizer(HMMChineseTokenizer::new));
	}

	@Override
	public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
		return Map.of("smartcn_stop", (index, environment, name, settings) -> {
			var defaults = SmartChineseAnalyzer.getDefaultStopSet();
			var words = Analysis.parseWords(environment, settings, "stopwords", defaults, Map.of("_smartcn_", defaults),
					settings.getAsBoolean("ignore_case", false));
			return Providers.filter(name, tokens -> new StopFilter(tokens, words));
		});
	}

}
