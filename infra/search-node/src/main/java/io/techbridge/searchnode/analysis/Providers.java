package io.techbridge.searchnode.analysis;

import java.io.Reader;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.AbstractTokenizerFactory;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Short ways to say "this name means that Lucene class with these settings". */
final class Providers {

	private Providers() {
	}

	static AnalysisProvider<TokenizerFactory> tokenizer(Supplier<Tokenizer> tokenizer) {
		return (index, environment, name, settings) -> tokenizer(name, tokenizer);
	}

	static TokenizerFactory tokenizer(String name, Supplier<Tokenizer> tokenizer) {
		return new AbstractTokenizerFactory(name) {
			@Override
			public Tokenizer create() {
				return tokenizer.get();
			}
		};
	}

	static AnalysisProvider<TokenFilterFactory> filter(Function<Settings, UnaryOperator<TokenStream>> filter) {
		return (index, environment, name, settings) -> filter(name, filter.apply(settings));
	}

	static TokenFilterFactory filter(String name, UnaryOperator<TokenStream> filter) {
		return new AbstractTokenFilterFactory(name) {
			@Override
			public TokenStream create(TokenStream tokens) {
				return filter.apply(tokens);
			}
		};
	}

	/** A filter that changes characters only and so may be part of a normalizer. */
	static AnalysisProvider<TokenFilterFactory> normalizing(Function<Settings, UnaryOperator<TokenStream>> filter) {
		return (index, environment, name, settings) -> new NormalizingFilter(name, filter.apply(settings));
	}

	/** A filter whose output cannot be the language in which synonyms are written. */
	static TokenFilterFactory notForSynonyms(String name, UnaryOperator<TokenStream> filter) {
		return new AbstractTokenFilterFactory(name) {
			@Override
			public TokenStream create(TokenStream tokens) {
				return filter.apply(tokens);
			}

			@Override
			public TokenFilterFactory getSynonymFilter() {
				throw new IllegalArgumentException("Token filter [" + name() + "] cannot be used to parse synonyms");
			}
		};
	}

	static AnalysisProvider<CharFilterFactory> charFilter(Function<Settings, UnaryOperator<Reader>> filter) {
		return (index, environment, name, settings) -> new NormalizingCharFilter(name, filter.apply(settings));
	}

	static <A extends Analyzer> AnalysisProvider<AnalyzerProvider<? extends Analyzer>> analyzer(Supplier<A> analyzer) {
		return (index, environment, name, settings) -> analyzer(name, analyzer.get());
	}

	static <A extends Analyzer> AnalyzerProvider<A> analyzer(String name, A analyzer) {
		return new AbstractIndexAnalyzerProvider<A>(name) {
			@Override
			public A get() {
				return analyzer;
			}
		};
	}

	private static final class NormalizingFilter extends AbstractTokenFilterFactory
			implements NormalizingTokenFilterFactory {

		private final UnaryOperator<TokenStream> filter;

		private NormalizingFilter(String name, UnaryOperator<TokenStream> filter) {
			super(name);
			this.filter = filter;
		}

		@Override
		public TokenStream create(TokenStream tokens) {
			return this.filter.apply(tokens);
		}

	}

	private static final class NormalizingCharFilter extends AbstractCharFilterFactory
			implements NormalizingCharFilterFactory {

		private final UnaryOperator<Reader> filter;

		private NormalizingCharFilter(String name, UnaryOperator<Reader> filter) {
			super(name);
			this.filter = filter;
		}

		@Override
		public Reader create(Reader reader) {
			return this.filter.apply(reader);
		}

	}

}
