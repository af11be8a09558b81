package io.techbridge.marketplace.indexing;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTask;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.IndexBuild;
import io.techbridge.matching.ListingSearch;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.SearchUnavailable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.invocation.InvocationOnMock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doCallRealMethod;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class RebuildIndexIT {

	@Autowired
	private RebuildIndex rebuild;

	@Autowired
	private Rebuilds rebuilds;

	@MockitoSpyBean
	private IndexWriter writer;

	@Autowired
	private IndexWorker worker;

	@Autowired
	private IndexTasks tasks;

	@Autowired
	private Market market;

	@Autowired
	private MatchIndex index;

	@Autowired
	private ListingSearch search;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private ElasticsearchClient client;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private OrganizationId owner;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
		this.owner = this.market.organization("云山大学", "110108");
	}

	@Test
	void theNewIndexHoldsWhatTheDatabaseHoldsAndTakesOver() {
		this.market.publishMany(this.owner, 450);
		this.market.need("电池回收");
		this.market.index();
		this.jdbc.sql("UPDATE listing SET status = 'WITHDRAWN' WHERE title LIKE '%7'").update();
		var told = new ArrayList<Rebuild>();

		this.rebuild.request();
		var ended = this.rebuild.goOn(told::add);

		assertThat(ended).hasValueSatisfying((one) -> {
			assertThat(one.state()).isEqualTo(RebuildState.SWAPPED);
			assertThat(one.copied()).isEqualTo(one.total()).isEqualTo(406);
		});
		assertThat(told).extracting(Rebuild::copied).isSorted().contains(200L, 400L, 405L);
		assertThat(this.index.offers()).isEqualTo(405);
		assertThat(this.index.demands()).isOne();
		assertThat(build(2).isInUse()).isTrue();
		assertThat(build(1).offers()).as("kept").isEqualTo(450);
		assertThat(this.rebuild.goOn(told::add)).isEmpty();
	}

	@Test
	void theIndexThatWasReplacedGoesWhenItIsToldOrAtTheNextRebuild() {
		this.market.index();
		rebuild();
		rebuild();

		assertThat(this.index.findBuild(1)).isEmpty();
		assertThat(this.rebuild.dropUnused()).isOne();
		assertThat(build(3).isInUse()).isTrue();
	}

	@Test
	void whoeverAsksWhileARebuildIsUnderWayGetsThatOne() {
		this.rebuild.request();
		var first = this.rebuild.latest();
		this.rebuild.request();

		assertThat(this.rebuild.latest()).isEqualTo(first);
		assertThat(this.jobs.run("rebuild-index")).hasValue(Message.of("job.index-rebuilt", 0L));
		assertThat(this.jobs.run("rebuild-index")).isEmpty();
	}

	@Test
	void whatChangesMeanwhileIsInBothIndexes() {
		this.market.publishMany(this.owner, 3);
		this.market.index();
		var during = new ArrayList<ListingId>();
		doAnswer((call) -> {
			var result = call.callRealMethod();
			if (during.isEmpty() && writesToABuild(call)) {
				during.add(this.market.achievement(this.owner, "重建期间发布"));
				withdrawOne();
				this.worker.work();
			}
			return result;
		}).when(this.writer).write(any(), any(), any());

		rebuild();
		this.index.refresh();

		assertThat(found()).hasSize(3).contains(during.getFirst().toString());
		build(1).refresh();
		assertThat(build(1).offers()).as("the old one was kept up, too").isEqualTo(3);
	}

	private static boolean writesToABuild(InvocationOnMock call) {
		return call.<List<?>>getArgument(2).getFirst() instanceof IndexBuild;
	}

	private void withdrawOne() {
		this.transaction.executeWithoutResult((status) -> {
			var id = this.jdbc.sql("SELECT MIN(id) FROM listing").query(Long.class).single();
			this.jdbc.sql("UPDATE listing SET status = 'WITHDRAWN' WHERE id = ?").param(id).update();
			this.tasks.stale(IndexKind.ACHIEVEMENT, List.of(id));
		});
	}

	@Test
	void anInterruptedRebuildGoesOnWhereItWas() {
		this.market.publishMany(this.owner, 450);
		this.market.index();
		failAfter(1);
		this.rebuild.request();
		assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(() -> this.rebuild.goOn((now) -> {
		}));
		assertThat(this.rebuild.latest()).hasValueSatisfying((one) -> {
			assertThat(one.isFinished()).isFalse();
			assertThat(one.copied()).isEqualTo(200);
		});

		doCallRealMethod().when(this.writer).write(any(), any(), any());
		var told = new ArrayList<Rebuild>();
		this.rebuild.goOn(told::add);

		assertThat(told.getFirst().copied()).isEqualTo(400);
		assertThat(this.index.offers()).isEqualTo(450);
	}

	private void failAfter(int writes) {
		var done = new ArrayList<String>();
		doAnswer((call) -> {
			if (done.size() >= writes) {
				throw new SearchUnavailable("away", new IOException("away"));
			}
			done.add("");
			return call.callRealMethod();
		}).when(this.writer).write(any(), any(), any());
	}

	@Test
	void aRebuildWhoseRunnerIsSilentIsTakenOver() {
		this.market.index();
		this.rebuild.request();
		var silent = UUID.randomUUID();
		var claimed = this.rebuilds.claim(silent).orElseThrow();

		assertThat(this.rebuild.goOn((now) -> {
		})).isEmpty();

		this.jdbc.sql("UPDATE index_rebuild SET lease_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND").update();

		assertThat(this.rebuild.goOn((now) -> {
		})).isPresent();
		assertThatIllegalStateException().isThrownBy(() -> this.rebuilds.keep(claimed, silent));
	}

	@Test
	void aRebuildThatOnlyLacksTheNoteOfItsEndIsEnded() {
		this.market.achievement(this.owner, "光伏组件回收");
		this.market.index();
		rebuild();
		this.jdbc.sql("UPDATE index_rebuild SET active = 1, state = 'VERIFYING', finished_at = NULL").update();

		assertThat(this.rebuild.goOn((now) -> {
		})).hasValueSatisfying((one) -> assertThat(one.state()).isEqualTo(RebuildState.SWAPPED));
	}

	@Test
	void theOldIndexStaysInUseIfTheNewOneIsDeleted() {
		this.market.achievement(this.owner, "光伏组件回收");
		this.market.index();
		failAfter(0);
		this.rebuild.request();
		assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(() -> this.rebuild.goOn((now) -> {
		}));
		build(2).drop();

		assertThat(this.rebuild.goOn((now) -> {
		})).hasValueSatisfying((one) -> {
			assertThat(one.state()).isEqualTo(RebuildState.FAILED);
			assertThat(one.failure()).isEqualTo(RebuildFailure.INDEX_GONE);
		});
		assertThat(found()).hasSize(1);
		assertThat(this.rebuilds.registered()).isEmpty();
	}

	@Test
	void anIndexThatStaysDifferentDoesNotTakeOver() {
		this.market.publishMany(this.owner, 3);
		this.market.index();
		var lost = this.jdbc.sql("SELECT MIN(id) FROM listing").query(Long.class).single();
		doAnswer((call) -> {
			List<IndexTask> others = call.<List<IndexTask>>getArgument(1)
				.stream()
				.filter((task) -> task.id() != lost)
				.toList();
			if (!others.isEmpty()) {
				this.writer.write(call.getArgument(0), others, call.getArgument(2));
			}
			return null;
		}).when(this.writer).write(any(), argThatHas(lost), any());

		this.rebuild.request();

		assertThat(this.rebuild.goOn((now) -> {
		})).hasValueSatisfying((one) -> assertThat(one.failure()).isEqualTo(RebuildFailure.DIFFERENT));
		assertThat(found()).hasSize(3);
		assertThat(this.index.findBuild(2)).isEmpty();
	}

	private static List<IndexTask> argThatHas(long id) {
		return argThat((tasks) -> tasks != null && tasks.stream().anyMatch((task) -> task.id() == id));
	}

	@Test
	void aListingThatCannotBeWrittenDoesNotHoldUpTheOthers() {
		this.market.publishMany(this.owner, 3);
		this.market.index();
		var bad = this.jdbc.sql("SELECT MIN(id) FROM listing").query(Long.class).single();
		doAnswer((call) -> {
			throw new IllegalStateException("refused");
		}).when(this.writer).write(any(), argThatHas(bad), any());

		rebuild();

		assertThat(this.index.offers()).isEqualTo(2);
		assertThat(this.tasks.queue(IndexKind.ACHIEVEMENT).failing()).isOne();
	}

	@Test
	void theCopyingWaitsForLeasesFromBeforeTheNewIndexWasKnown() {
		var id = this.market.achievement(this.owner, "光伏组件回收");
		this.index.ensure();
		var leased = this.tasks.claim(1, Duration.ofMinutes(2));
		this.rebuild.request();

		var rebuilding = CompletableFuture.supplyAsync(() -> this.rebuild.goOn((now) -> {
		}));
		Awaitility.await().until(() -> this.rebuilds.registered().isPresent());
		Awaitility.await()
			.during(Duration.ofMillis(600))
			.until(() -> this.rebuild.latest().orElseThrow().copied() == 0 && !rebuilding.isDone());
		this.tasks.done(leased);

		assertThat(rebuilding.join()).isPresent();
		this.index.refresh();
		assertThat(found()).containsExactly(id.toString());
	}

	@Test
	void anIndexOfAnotherVersionIsRebuiltByItself(CapturedOutput log) throws IOException {
		var id = this.market.achievement(this.owner, "光伏组件回收");
		oldIndex(id);

		this.worker.prepare();
		this.worker.prepare();
		assertThat(this.worker.work()).as("nothing is written to the old one").isFalse();
		assertThat(found()).as("it still answers").containsExactly(id.toString());

		this.jobs.run("rebuild-index");
		this.market.achievement(this.owner, "动力电池回收");
		this.market.index();

		assertThat(this.index.isOutdated()).isFalse();
		assertThat(found()).hasSize(2);
		assertThat(log).containsOnlyOnce("was made by another version and is being rebuilt");
	}

	private void oldIndex(ListingId id) throws IOException {
		this.index.drop();
		for (var alias : List.of("techbridge-offers", "techbridge-demands")) {
			this.client.indices()
				.create((create) -> create.index(alias + "-1")
					.aliases(alias, (read) -> read)
					.aliases(alias + "-write", (write) -> write)
					.mappings((mapping) -> mapping.dynamic(DynamicMapping.Strict)
						.properties("id", (one) -> one.keyword((keyword) -> keyword))
						.properties("removed", (one) -> one.boolean_((flag) -> flag))
						.properties("confirmedOn", (one) -> one.date((date) -> date))));
		}
		this.client.index((one) -> one.index("techbridge-offers-write")
			.id(id.toString())
			.document(Map.of("id", id.toString(), "removed", false))
			.refresh(Refresh.True));
	}

	private void rebuild() {
		this.rebuild.request();
		assertThat(this.rebuild.goOn((now) -> {
		})).hasValueSatisfying((one) -> assertThat(one.state()).isEqualTo(RebuildState.SWAPPED));
	}

	private IndexBuild build(int number) {
		return this.index.findBuild(number).orElseThrow();
	}

	private List<String> found() {
		this.index.refresh();
		return this.search.offers(BrowseQuery.of("")).ids();
	}

}
