package io.techbridge.marketplace.platform.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.techbridge.matching.Embeddings;
import io.techbridge.matching.ListingSearch;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.Matcher;
import io.techbridge.matching.MatchingEngine;
import io.techbridge.matching.MatchingSettings;
import io.techbridge.matching.NearTexts;
import io.techbridge.matching.VectorStore;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;

/**
 * The engine and the parts of it that features ask for.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
class EngineConfiguration {

	@Bean
	Embeddings embeddings(EngineSettings settings) {
		return settings.embeddings().open(settings.embeddingThreads());
	}

	@Bean
	MatchingEngine matchingEngine(ElasticsearchClient client, ElasticsearchOperations operations, Embeddings embeddings,
			VectorStore vectors, EngineSettings settings) {
		return MatchingEngine.create(client, operations, embeddings, vectors,
				MatchingSettings.standard().withWeights(settings.chosenWeights()));
	}

	@Bean
	MatchIndex matchIndex(MatchingEngine engine) {
		return engine.index();
	}

	@Bean
	Matcher matcher(MatchingEngine engine) {
		return engine.matcher();
	}

	@Bean
	ListingSearch listingSearch(MatchingEngine engine) {
		return engine.search();
	}

	@Bean
	NearTexts nearTexts(MatchingEngine engine) {
		return engine.nearTexts();
	}

}
