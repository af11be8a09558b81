package io.techbridge.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import io.techbridge.matching.browse.ListingSearches;
import io.techbridge.matching.browse.SimilarListings;
import io.techbridge.matching.browse.Suggestions;
import io.techbridge.matching.index.IndexNames;
import io.techbridge.matching.retrieval.DemandRetrieval;
import io.techbridge.matching.retrieval.NearestEntries;
import io.techbridge.matching.retrieval.OfferRetrieval;
import io.techbridge.matching.text.TextVectors;
import org.jspecify.annotations.Nullable;

import org.springframework.data.elasticsearch.client.elc.ElasticsearchTemplate;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;

/**
 * The engine, put together: an index to write to, a matcher and a search to ask.
 */
public final class MatchingEngine implements AutoCloseable {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private final MatchIndex index;

	private final Matcher matcher;

	private final ListingSearch search;

	private final NearTexts nearTexts;

	private final Embeddings embeddings;

	private final @Nullable ElasticsearchClient ownClient;

	private MatchingEngine(ElasticsearchClient client, ElasticsearchOperations operations, Embeddings embeddings,
			VectorStore vectors, MatchingSettings settings, boolean ownsClient) {
		var names = IndexNames.startingWith(settings.indexPrefix());
		var converter = operations.getElasticsearchConverter();
		var textVectors = new TextVectors(embeddings, vectors);
		this.index = new MatchIndex(client, operations, names, textVectors);
		this.matcher = new Matcher(new OfferRetrieval(client, names, converter, textVectors, settings.weights()),
				new DemandRetrieval(client, names, converter), textVectors, settings.weights(), settings.regionRules(),
				LocalDate.now(CHINA));
		this.search = new ListingSearch(new ListingSearches(client, names), new Suggestions(client, names),
				new SimilarListings(client, names, textVectors));
		this.nearTexts = new NearTexts(new NearestEntries(client, names), textVectors);
		this.embeddings = embeddings;
		this.ownClient = ownsClient ? client : null;
	}

	/**
	 * An engine that uses a client which somebody else closes.
	 */
	public static MatchingEngine create(ElasticsearchClient client, ElasticsearchOperations operations,
			Embeddings embeddings, VectorStore vectors, MatchingSettings settings) {
		return new MatchingEngine(client, operations, embeddings, vectors, settings, false);
	}

	/**
	 * An engine with a connection of its own.
	 * @param node the address of an Elasticsearch node, for example
	 * {@code http://127.0.0.1:9200}
	 */
	public static MatchingEngine connect(URI node, Embeddings embeddings, VectorStore vectors,
			MatchingSettings settings) {
		var transport = new Rest5ClientTransport(Rest5Client.builder(node).build(), new Jackson3JsonpMapper());
		var client = new ElasticsearchClient(transport);
		return new MatchingEngine(client, new ElasticsearchTemplate(client), embeddings, vectors, settings, true);
	}

	/**
	 * Where listings are written.
	 */
	public MatchIndex index() {
		return this.index;
	}

	/**
	 * What ranks, by the rules of the settings and as of the day the engine was put
	 * together. Who uses it for longer asks for {@link Matcher#under another day}.
	 */
	public Matcher matcher() {
		return this.matcher;
	}

	/**
	 * What lists.
	 */
	public ListingSearch search() {
		return this.search;
	}

	/**
	 * What finds texts that say nearly the same.
	 */
	public NearTexts nearTexts() {
		return this.nearTexts;
	}

	/**
	 * Whether meanings are compared; without embeddings words alone are.
	 */
	public boolean usesMeaning() {
		return this.embeddings.available();
	}

	/**
	 * Releases the embeddings and, if it is its own, the connection.
	 */
	@Override
	public void close() {
		this.embeddings.close();
		if (this.ownClient != null) {
			try {
				this.ownClient.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The connection to Elasticsearch could not be closed", ex);
			}
		}
	}

}
