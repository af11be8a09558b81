package io.techbridge.matching;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import io.techbridge.local.LocalSearch;
import io.techbridge.matching.text.InMemoryVectorStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.techbridge.matching.Listings.aDemand;
import static io.techbridge.matching.Listings.anOffer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The life of the index on a real search node.
 */
class IndexBuildIT {

	@TempDir
	static Path folder;

	private static LocalSearch node;

	private MatchingEngine engine;

	private MatchIndex index;

	@BeforeAll
	static void startNode() {
		node = LocalSearch.start(folder);
	}

	@AfterAll
	static void stopNode() {
		node.close();
	}

	@BeforeEach
	void connect() {
		this.engine = engine();
		this.index = this.engine.index();
	}

	@AfterEach
	void dropIndex() {
		this.index.drop();
	}

	private static MatchingEngine engine() {
		return MatchingEngine.connect(node.uri(), Embeddings.none(), new InMemoryVectorStore(),
				MatchingSettings.standard().withIndexPrefix("test"));
	}

	private static Versioned<Listed<Offer>> offer(String id, long version) {
		return new Versioned<>(Listed.bare(anOffer(id, "成果" + id + "第" + version + "版").build()), version);
	}

	private static Versioned<Listed<Demand>> demand(String id, long version) {
		return new Versioned<>(Listed.bare(aDemand(id, "需求" + id).build()), version);
	}

	private List<String> found() {
		return this.engine.search().offers(BrowseQuery.of("")).ids();
	}

	@Test
	void theFirstIndexIsMadeOnce() {
		assertThat(this.index.ensure()).isTrue();
		assertThat(engine().index().ensure()).isFalse();
		assertThat(this.index.isOutdated()).isFalse();
	}

	@Test
	void aBuildIsFilledUnseenAndTakesOverBothSidesAtOnce() {
		this.index.ensure();
		this.index.putOffers(List.of(offer("old", 1)));
		this.index.putDemands(List.of(demand("old", 1)));

		var build = this.index.newBuild();
		build.putOffers(List.of(offer("new", 1)));
		build.putDemands(List.of(demand("n1", 1), demand("n2", 1)));
		build.refresh();
		this.index.refresh();

		assertThat(build.isInUse()).isFalse();
		assertThat(build.offers()).isEqualTo(1);
		assertThat(found()).containsExactly("old");
		assertThat(this.index.demands()).isEqualTo(1);

		build.takeOver();

		assertThat(build.isInUse()).isTrue();
		assertThat(found()).containsExactly("new");
		assertThat(this.index.demands()).isEqualTo(2);
		assertThat(this.index.ensure()).isFalse();
	}

	@Test
	void afterTakingOverWritesReachTheNewIndexByEitherName() {
		this.index.ensure();
		var build = this.index.newBuild();
		build.takeOver();
		build.takeOver();

		this.index.putOffers(List.of(offer("a", 1)));
		build.putOffers(List.of(offer("b", 1)));
		this.index.removeOffers(List.of(new Versioned<>("c", 1)));
		this.index.refresh();

		assertThat(found()).containsExactlyInAnyOrder("a", "b");
		assertThat(build.entries(IndexSide.OFFERS, null, 10)).extracting(IndexEntry::id).containsExactly("a", "b", "c");
	}

	@Test
	void aBuildIsFoundAgainByItsNumberUntilItIsDropped() {
		this.index.ensure();
		var build = this.index.newBuild();

		assertThat(engine().index().findBuild(build.number())).isPresent();

		build.drop();

		assertThat(this.index.findBuild(build.number())).isEmpty();
		assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(() -> build.putOffers(List.of(offer("a", 1))));
		assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(build::takeOver);
		assertThat(this.index.findBuild(build.number())).isEmpty();
	}

	@Test
	void whatWasReplacedIsKeptUntilItIsDropped() {
		this.index.ensure();
		this.index.putOffers(List.of(offer("a", 1)));
		var second = this.index.newBuild();
		second.takeOver();

		assertThat(this.index.findBuild(1)).hasValueSatisfying((old) -> assertThat(old.isInUse()).isFalse());
		assertThat(this.index.dropUnused()).containsExactly(1);
		assertThat(this.index.findBuild(1)).isEmpty();
		assertThat(this.index.findBuild(2)).isPresent();
		assertThat(second.isInUse()).isTrue();
	}

	@Test
	void anIndexIsMadeAnewBesideOneThatWasKept() throws Exception {
		this.index.ensure();
		var second = this.index.newBuild();
		second.takeOver();
		second.drop();

		assertThat(this.index.ensure()).isTrue();
		assertThat(found()).isEmpty();
	}

	@Test
	void entriesAreListedInTheOrderOfTheirIdsWithRemovedOnes() {
		this.index.ensure();
		this.index.putOffers(IntStream.range(0, 25).mapToObj((i) -> offer("%02d".formatted(i), 100 + i)).toList());
		this.index.removeOffers(List.of(new Versioned<>("07", 500)));
		this.index.refresh();

		var first = this.index.entries(IndexSide.OFFERS, null, 10);
		var rest = this.index.entries(IndexSide.OFFERS, first.getLast().id(), 100);

		assertThat(first).hasSize(10).startsWith(new IndexEntry("00", 100, false));
		assertThat(first.get(7)).isEqualTo(new IndexEntry("07", 500, true));
		assertThat(rest).hasSize(15).endsWith(new IndexEntry("24", 124, false));
	}

	@Test
	void entriesAskedForByIdAreThoseOfThisMoment() {
		this.index.ensure();
		this.index.putOffers(List.of(offer("a", 7)));
		this.index.removeOffers(List.of(new Versioned<>("b", 8)));

		assertThat(this.index.entries(IndexSide.OFFERS, List.of("a", "b", "c")).values())
			.containsExactlyInAnyOrder(new IndexEntry("a", 7, false), new IndexEntry("b", 8, true));
		assertThat(this.index.entries(IndexSide.OFFERS, List.of())).isEmpty();
		assertThat(this.index.entries(IndexSide.DEMANDS, List.of("a"))).isEmpty();
	}

	@Test
	void oldRemovalsAreForgottenAndNothingElse() {
		this.index.ensure();
		this.index.putOffers(List.of(offer("kept", 1)));
		this.index
			.removeOffers(IntStream.range(0, 1200).mapToObj((i) -> new Versioned<>("old" + i, 10 + i % 5)).toList());
		this.index.removeOffers(List.of(new Versioned<>("new", 20)));
		this.index.refresh();

		assertThat(this.index.sweep(IndexSide.OFFERS, 20)).isEqualTo(1200);
		assertThat(this.index.sweep(IndexSide.DEMANDS, 20)).isZero();
		this.index.refresh();
		assertThat(this.index.entries(IndexSide.OFFERS, null, 10)).extracting(IndexEntry::id)
			.containsExactly("kept", "new");
	}

	@Test
	void anIndexOfAnotherVersionIsOutdatedButStillAnswers() throws Exception {
		send("PUT", "/test-offers-1", """
				{"mappings": {"dynamic": "strict", "properties": {
				  "id": {"type": "keyword"}, "removed": {"type": "boolean"}, "title": {"type": "text"},
				  "confirmedOn": {"type": "date"}}},
				 "aliases": {"test-offers": {"filter": {"term": {"removed": false}}}, "test-offers-write": {}}}""");
		send("PUT", "/test-offers-1/_doc/a?refresh=true",
				"{\"id\": \"a\", \"removed\": false, \"title\": \"旧\", \"confirmedOn\": \"2026-01-01\"}");

		assertThat(this.index.ensure()).isTrue();
		assertThat(this.index.isOutdated()).isTrue();
		assertThat(found()).containsExactly("a");

		this.index.newBuild().takeOver();

		assertThat(this.index.isOutdated()).isFalse();
		assertThat(found()).isEmpty();
	}

	private static void send(String method, String path, String json) throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(URI.create(node.uri() + path))
			.header("Content-Type", "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(json))
			.build();
		try (var client = HttpClient.newHttpClient()) {
			var response = client.send(request, HttpResponse.BodyHandlers.ofString());
			assertThat(response.statusCode()).as(response.body()).isLessThan(300);
		}
	}

}
