package io.techbridge.marketplace.indexing;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import io.techbridge.marketplace.listings.core.IndexedListings;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTask;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.SearchUnavailable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

/**
 * Whatever people do and whatever fails on the way, in the end the index says what the
 * database says. How much is done: {@code -Dtechbridge.test.deeds=20000}; what, in the
 * main: {@code -Dtechbridge.test.seed=…} (printed at the beginning).
 */
@ApplicationTest
@Import(RandomMarket.class)
@TestPropertySource(properties = { "techbridge.indexing.lease=2s", "techbridge.indexing.batch=20" })
class IndexInStepIT {

	private static final int DEEDS = Integer.getInteger("techbridge.test.deeds", 400);

	private static final long SEED = Long.getLong("techbridge.test.seed", ThreadLocalRandom.current().nextLong());

	@Autowired
	private RandomMarket people;

	@Autowired
	private Market market;

	@Autowired
	private IndexWorker worker;

	@MockitoSpyBean
	private IndexWriter writer;

	@Autowired
	private IndexedListings listings;

	@Autowired
	private IndexTasks tasks;

	@Autowired
	private RebuildIndex rebuild;

	@Autowired
	private CompareIndex compare;

	@Autowired
	private MatchIndex index;

	@Autowired
	private MarketRows rows;

	@Autowired
	private ElasticsearchClient client;

	@Autowired
	private JdbcClient jdbc;

	private final Random random = new Random(SEED);

	private final Random mishaps = new Random(SEED + 1);

	/** Writes of workers that were held up: they come when they come. */
	private final List<Runnable> late = new ArrayList<>();

	private volatile boolean safe;

	@Test
	void whateverHappensTheIndexEndsUpSayingWhatTheDatabaseSays() throws IOException {
		System.out.println("techbridge.test.seed=" + SEED + ", " + DEEDS + " deeds");
		this.market.clear();
		this.people.open(this.random);
		this.worker.prepare();
		letThingsFail();
		var rebuilding = CompletableFuture.completedFuture(0);

		for (var n = 0; n < DEEDS; n++) {
			this.people.doSomething();
			work(rebuilding.isDone());
			if (n % (DEEDS / 2) == DEEDS / 4 && rebuilding.isDone()) {
				writeLate();
				this.rebuild.request();
				rebuilding = CompletableFuture.supplyAsync(this::rebuildPatiently);
			}
		}
		var interruptions = rebuilding.join();
		writeLate();
		this.safe = true;
		catchUp();

		System.out.println("Done: " + this.people.done() + "; the rebuild was interrupted " + interruptions + " times");
		assertThat(this.people.done()).as("what was done")
			.containsKeys(RandomMarket.Deed.PUBLISH, RandomMarket.Deed.EDIT, RandomMarket.Deed.WITHDRAW,
					RandomMarket.Deed.EXPIRE, RandomMarket.Deed.SUSPEND, RandomMarket.Deed.RENAME);
		assertThat(this.compare.compare(this.index, false, (checked) -> {
		}).isEqual()).isTrue();
		assertThat(contents("techbridge-offers")).hasSize((int) this.rows.count(IndexKind.ACHIEVEMENT));
		assertThat(contents("techbridge-demands")).hasSize((int) this.rows.count(IndexKind.NEED));
		assertThat(contents("techbridge-offers")).isEqualTo(written(IndexKind.ACHIEVEMENT, "techbridge-offers"));
		assertThat(contents("techbridge-demands")).isEqualTo(written(IndexKind.NEED, "techbridge-demands"));
	}

	/**
	 * Now and then a worker does its work, dies at it, or is held up; the last not while
	 * a new index is being built, since a rebuild waits for leases and no longer.
	 */
	private void work(boolean mayBeHeldUp) {
		switch (this.random.nextInt(6)) {
			case 0, 1 -> workIfPossible();
			case 2 -> this.tasks.claim(2, Duration.ofSeconds(1));
			case 3 -> {
				if (mayBeHeldUp) {
					holdUp();
				}
			}
			case 4 -> {
				if (this.late.size() > 5) {
					writeLate();
				}
			}
			default -> {
			}
		}
	}

	private void workIfPossible() {
		try {
			this.worker.work();
		}
		catch (SearchUnavailable ex) {
			// as the loop does: the next round tries again
		}
	}

	/** The worker has read what it will write much later. */
	private void holdUp() {
		var held = this.tasks.claim(3, Duration.ofSeconds(1))
			.stream()
			.filter((task) -> task.kind() == IndexKind.ACHIEVEMENT)
			.toList();
		if (!held.isEmpty()) {
			var content = this.listings.offers(held);
			this.late.add(() -> {
				this.index.putOffers(content.open());
				this.index.removeOffers(content.gone());
			});
		}
	}

	private void writeLate() {
		this.late.forEach(Runnable::run);
		this.late.clear();
	}

	private int rebuildPatiently() {
		var interruptions = 0;
		while (!this.rebuild.latest().orElseThrow().isFinished()) {
			try {
				this.rebuild.goOn((now) -> {
				});
			}
			catch (SearchUnavailable ex) {
				interruptions++;
			}
		}
		return interruptions;
	}

	/**
	 * Of ten writes one does not reach Elasticsearch, one does but the answer is lost,
	 * and one is refused.
	 */
	private void letThingsFail() {
		doAnswer((call) -> {
			var mishap = this.safe ? 9 : this.mishaps.nextInt(10);
			if (mishap == 0) {
				throw new SearchUnavailable("away", new IOException("connection refused"));
			}
			if (mishap == 1) {
				throw new IllegalStateException("refused");
			}
			call.callRealMethod();
			if (mishap == 2) {
				throw new SearchUnavailable("away", new IOException("connection reset"));
			}
			return null;
		}).when(this.writer).write(any(), any(), any());
	}

	private void catchUp() {
		Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
			// nobody waits for the next attempt here
			this.jdbc.sql("UPDATE index_task SET due_at = UTC_TIMESTAMP(6) WHERE due_at > UTC_TIMESTAMP(6)").update();
			this.worker.work();
			return this.jdbc.sql("SELECT COUNT(*) FROM index_task").query(Long.class).single() == 0;
		});
		this.index.refresh();
	}

	/**
	 * What a new index holds that is written in one go.
	 */
	private Map<String, Object> written(IndexKind kind, String alias) throws IOException {
		var build = this.index.newBuild();
		var ids = this.rows.after(kind, 0, Integer.MAX_VALUE);
		this.writer.write(kind, ids.stream().map((id) -> new IndexTask(kind, id, 0, 0)).toList(), List.of(build));
		build.refresh();
		return contents(alias + "-" + build.number() + "-build");
	}

	/**
	 * The documents that can be found, with their versions.
	 */
	private Map<String, Object> contents(String alias) throws IOException {
		var contents = new TreeMap<String, Object>();
		String after = null;
		do {
			var last = after;
			var hits = this.client.<Map<String, Object>>search((search) -> {
				search.index(alias)
					.size(1000)
					.version(true)
					.sort((sort) -> sort.field((field) -> field.field("id").order(SortOrder.Asc)));
				return (last != null) ? search.searchAfter(FieldValue.of(last)) : search;
			}, Map.class).hits().hits();
			hits.forEach((hit) -> contents.put(hit.id(), List.of(hit.version(), hit.source())));
			after = hits.isEmpty() ? null : hits.getLast().id();
		}
		while (after != null);
		return contents;
	}

}
