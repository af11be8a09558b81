package io.techbridge.matching;

import java.util.Optional;
import java.util.Set;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.techbridge.matching.index.IndexGenerations;
import io.techbridge.matching.index.IndexNames;
import io.techbridge.matching.index.ListingIndex;
import io.techbridge.matching.text.TextVectors;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;

/**
 * What matching and search know: a copy of the open listings that can always be rebuilt.
 * Every method throws {@link SearchUnavailable} while Elasticsearch cannot be reached.
 */
public final class MatchIndex extends IndexCopy {

	private final ElasticsearchClient client;

	private final ElasticsearchOperations operations;

	private final IndexNames names;

	private final TextVectors vectors;

	private final IndexGenerations generations;

	MatchIndex(ElasticsearchClient client, ElasticsearchOperations operations, IndexNames names, TextVectors vectors) {
		super(ListingIndex.offers(client, operations, names), ListingIndex.demands(client, operations, names), vectors);
		this.client = client;
		this.operations = operations;
		this.names = names;
		this.vectors = vectors;
		this.generations = new IndexGenerations(client, operations, names);
	}

	/**
	 * Creates what is missing.
	 * @return whether anything was created; then everything has to be written
	 */
	public boolean ensure() {
		return reachable(this.generations::ensure);
	}

	/**
	 * Whether the index was made by another version of the engine. Then it still answers,
	 * but may refuse what is written; a new one has to be built.
	 */
	public boolean isOutdated() {
		return reachable(this.generations::isOutdated);
	}

	/**
	 * Creates an empty index beside the one in use.
	 */
	public IndexBuild newBuild() {
		return build(reachable(this.generations::createNext));
	}

	/**
	 * The index with this number beside the one in use, if it is there.
	 */
	public Optional<IndexBuild> findBuild(int number) {
		return reachable(() -> this.generations.exists(number)) ? Optional.of(build(number)) : Optional.empty();
	}

	/**
	 * Deletes every index but the one in use: those that were replaced, and those that
	 * were not completed. Not to be called while one is being built.
	 * @return the numbers of those that were deleted
	 */
	public Set<Integer> dropUnused() {
		return reachable(this.generations::dropUnused);
	}

	/**
	 * Deletes the index, and all others beside it, with all they hold.
	 */
	public void drop() {
		reachable(this.generations::dropAll);
	}

	private IndexBuild build(int number) {
		var numbered = this.names.numbered(number);
		return new IndexBuild(number, ListingIndex.offers(this.client, this.operations, numbered),
				ListingIndex.demands(this.client, this.operations, numbered), this.vectors, this.generations);
	}

}
