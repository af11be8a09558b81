package io.techbridge.marketplace.platform.indexing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class IndexTasksIT {

	private static final Duration LEASE = Duration.ofMinutes(1);

	@Autowired
	private IndexTasks tasks;

	@Autowired
	private SearchVersions versions;

	@Autowired
	private Market market;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
	}

	@Test
	void everyCauseRaisesTheVersion() {
		var id = this.market.achievement("光伏组件回收").value();
		var before = claim(1).getFirst();

		stale(id);

		var after = claim(1).getFirst();
		assertThat(after.version()).isGreaterThan(before.version());
		assertThat(this.versions.of(List.of(before))).containsEntry(id, after.version());
	}

	@Test
	void aLeasedTaskIsNotHandedOutAgain() {
		this.market.achievement("光伏组件回收");

		assertThat(claim(10)).hasSize(1);
		assertThat(claim(10)).isEmpty();
	}

	@Test
	void aTaskWhoseLeaseRanOutIsHandedOutAgain() {
		this.market.achievement("光伏组件回收");
		this.tasks.claim(10, Duration.ofSeconds(-1));

		assertThat(claim(10)).singleElement().extracting(IndexTask::attempts).isEqualTo(1);
	}

	@Test
	void whatBecomesStaleWhileItIsWrittenStaysToBeDone() {
		var id = this.market.achievement("光伏组件回收").value();
		var claimed = claim(1);

		stale(id);
		this.tasks.done(claimed);

		assertThat(claim(1)).hasSize(1);
	}

	@Test
	void aFailedTaskWaits() {
		this.market.achievement("光伏组件回收");

		this.tasks.failed(claim(1));

		assertThat(claim(1)).isEmpty();
		assertThat(secondsUntilDue()).isBetween(0L, 1L);
	}

	@Test
	void aTaskGivenBackUntriedIsDueAtOnce() {
		this.market.achievement("光伏组件回收");

		this.tasks.release(claim(1));

		assertThat(claim(1)).singleElement().extracting(IndexTask::attempts).isEqualTo(0);
	}

	@Test
	void workersNeverShareATask() {
		var owner = this.market.organization("云山大学", "110108");
		IntStream.range(0, 40).forEach((n) -> this.market.bareAchievement(owner, "成果" + n));

		var workers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> claim(20))).limit(4).toList();

		var claimed = workers.stream().flatMap((worker) -> worker.join().stream()).map(IndexTask::id).toList();
		assertThat(claimed).doesNotHaveDuplicates().hasSizeBetween(20, 40);
	}

	@Test
	void staleIsPartOfAChange() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.tasks.stale(IndexKind.NEED, List.of(1L)));
	}

	@Test
	void aNewIndexLacksEverything() {
		this.market.achievement("光伏组件回收");
		this.market.need("电池回收");
		this.tasks.done(claim(10));

		this.tasks.allMissing(IndexKind.ACHIEVEMENT);
		this.tasks.allMissing(IndexKind.NEED);

		assertThat(claim(10)).extracting(IndexTask::kind)
			.containsExactlyInAnyOrder(IndexKind.ACHIEVEMENT, IndexKind.NEED);
	}

	private List<IndexTask> claim(int limit) {
		return this.tasks.claim(limit, LEASE);
	}

	private void stale(long id) {
		this.transaction.executeWithoutResult((status) -> this.tasks.stale(IndexKind.ACHIEVEMENT, List.of(id)));
	}

	private long secondsUntilDue() {
		return this.jdbc.sql("SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(6), due_at) FROM index_task")
			.query(Long.class)
			.single();
	}

}
