package io.techbridge.searchnode;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The names and settings of text analysis give what they give on a production cluster.
 */
class AnalysisIT {

	@TempDir
	static Path home;

	private static RunningNode node;

	@BeforeAll
	static void start() throws Exception {
		node = RunningNode.start(home);
		assertThat(node.put("/texts",
				"""
						{"settings": {"index": {"max_ngram_diff": 2, "analysis": {
						  "tokenizer": {
						    "grams": {"type": "ngram", "min_gram": 2, "max_gram": 3, "token_chars": ["letter", "digit"]},
						    "starts": {"type": "edge_ngram", "min_gram": 1, "max_gram": 3}
						  },
						  "char_filter": {
						    "signs": {"type": "mapping", "mappings": ["℃ => 度"]},
						    "no_digits": {"type": "pattern_replace", "pattern": "\\\\d+", "replacement": "#"}
						  },
						  "filter": {
						    "with_unigrams": {"type": "cjk_bigram", "output_unigrams": true},
						    "kana_only": {"type": "cjk_bigram", "ignored_scripts": ["han", "hangul"]},
						    "two_to_five": {"type": "length", "min": 2, "max": 5},
						    "folded": {"type": "asciifolding", "preserve_original": true},
						    "prefixes": {"type": "edge_ngram", "min_gram": 2, "max_gram": 4},
						    "same": {"type": "synonym", "synonyms": ["Battery, accu", "ev => electric vehicle"]},
						    "same_graph": {"type": "synonym_graph", "synonyms": ["ev, electric vehicle"], "updateable": true}
						  },
						  "analyzer": {
						    "bigrams": {"tokenizer": "standard", "filter": ["cjk_width", "lowercase", "cjk_bigram"]},
						    "bigrams_and_unigrams": {"tokenizer": "standard", "filter": ["cjk_width", "lowercase", "with_unigrams"]},
						    "kana_bigrams": {"tokenizer": "standard", "filter": ["kana_only"]},
						    "grams": {"tokenizer": "grams", "filter": ["lowercase"]},
						    "starts": {"tokenizer": "starts"},
						    "words": {"tokenizer": "smartcn_tokenizer", "filter": ["lowercase", "porter_stem", "smartcn_stop"]},
						    "short": {"tokenizer": "whitespace", "filter": ["trim", "two_to_five", "remove_duplicates"]},
						    "folded": {"tokenizer": "standard", "filter": ["folded"]},
						    "prefixes": {"tokenizer": "keyword", "filter": ["lowercase", "prefixes"]},
						    "synonyms": {"tokenizer": "standard", "filter": ["lowercase", "same"]},
						    "signs": {"tokenizer": "keyword", "char_filter": ["signs", "no_digits"]}
						  },
						  "normalizer": {
						    "code": {"type": "custom", "filter": ["cjk_width", "lowercase", "asciifolding", "trim"]}
						  }
						}}},
						"mappings": {"properties": {
						  "code": {"type": "keyword", "normalizer": "code"},
						  "text": {"type": "text", "analyzer": "bigrams_and_unigrams"}
						}}}
						"""))
			.contains("\"acknowledged\":true");
	}

	@AfterAll
	static void stop() {
		node.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			standard | 锂电池 Recycling       | 锂 电 池 recycling
			cjk      | 锂电池回收 ＡＢＣ       | 锂电 电池 池回 回收 abc
			smartcn  | 新能源汽车动力电池，回收 | 新 能源 汽车 动力 电池 回收
			english  | The batteries recycled | batteri recycl
			""")
	void analyzersByName(String analyzer, String text, String tokens) throws Exception {
		assertThat(node.analyze("/_analyze", "{\"analyzer\": \"%s\", \"text\": \"%s\"}".formatted(analyzer, text)))
			.containsExactly(tokens.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			bigrams              | ＡＩ芯片设计     | ai 芯片 片设 设计
			bigrams_and_unigrams | 芯片AI           | 芯 芯片 片 ai
			kana_bigrams         | 芯片カタナ       | 芯 片 カタ タナ
			grams                | AB-c1d           | ab c1 c1d 1d
			starts               | 电池回收         | 电 电池 电池回
			words                | 石墨烯，制备Methods | 石墨 烯 制备 method
			short                | a bb bb cccccc   | bb bb
			folded               | café             | cafe café
			prefixes             | 天津大学ABC      | 天津 天津大 天津大学
			synonyms             | battery EV       | battery accu electric vehicle
			signs                | 120℃             | #度
			""")
	void customAnalyzers(String analyzer, String text, String tokens) throws Exception {
		assertThat(
				node.analyze("/texts/_analyze", "{\"analyzer\": \"%s\", \"text\": \"%s\"}".formatted(analyzer, text)))
			.containsExactly(tokens.split(" "));
	}

	@Test
	void aNormalizerMayUseTheFiltersThatChangeCharactersOnly() throws Exception {
		assertThat(node.analyze("/texts/_analyze", "{\"normalizer\": \"code\", \"text\": \" ＣＡＦÉ 9 \"}"))
			.isEqualTo(List.of("cafe 9"));
	}

	@Test
	void tooWideARangeOfNgramsIsRefused() throws Exception {
		assertThat(node.put("/wide", """
				{"settings": {"analysis": {
				  "tokenizer": {"wide": {"type": "ngram", "min_gram": 1, "max_gram": 5}},
				  "analyzer": {"wide": {"tokenizer": "wide"}}
				}}}
				""")).contains("index.max_ngram_diff", "\"status\":400");
	}

	@Test
	void anUnknownNameIsRefused() throws Exception {
		assertThat(node.put("/unknown",
				"""
						{"settings": {"analysis": {"analyzer": {"some": {"tokenizer": "standard", "filter": ["kuromoji_stemmer"]}}}}}
						"""))
			.contains("kuromoji_stemmer", "\"status\":400");
	}

	@Test
	void phrasesMatchOverBigramsAndUnigrams() throws Exception {
		node.put("/texts/_doc/1?refresh=true", "{\"text\": \"一种锂电池回收方法\"}");

		String found = node.post("/texts/_search", "{\"query\": {\"match_phrase\": {\"text\": \"电池回收\"}}}");
		String reversed = node.post("/texts/_search", "{\"query\": {\"match_phrase\": {\"text\": \"回收电池\"}}}");

		assertThat(found).contains("\"_id\":\"1\"");
		assertThat(reversed).doesNotContain("\"_id\":\"1\"");
	}

}
