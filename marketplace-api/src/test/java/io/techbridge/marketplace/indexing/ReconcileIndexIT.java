package io.techbridge.marketplace.indexing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.IndexEntry;
import io.techbridge.matching.IndexSide;
import io.techbridge.matching.ListingSearch;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ReconcileIndexIT {

	@Autowired
	private ReconcileIndex reconcile;

	@Autowired
	private RebuildIndex rebuild;

	@Autowired
	private Market market;

	@Autowired
	private MatchIndex index;

	@Autowired
	private ListingSearch search;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private OrganizationId owner;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
		this.owner = this.market.organization("云山大学", "110108");
	}

	@Test
	void whatIsEqualIsLeftAlone() {
		this.market.achievement(this.owner, "光伏组件回收");
		this.market.need("电池回收");
		this.market.index();

		assertThat(compare()).isEqualTo(new Reconciliation(2, 0, 0, 0, 0, 0));
	}

	@Test
	void whatStillWaitsForTheWorkerIsNoDifference() {
		this.market.achievement(this.owner, "光伏组件回收");
		this.index.ensure();

		assertThat(compare()).isEqualTo(new Reconciliation(1, 0, 0, 0, 0, 0));
	}

	@Test
	void aListingTheIndexLostIsWrittenAgain() {
		var id = this.market.achievement(this.owner, "光伏组件回收");
		forgetTasks();
		this.index.ensure();

		assertThat(compare()).isEqualTo(new Reconciliation(1, 1, 0, 0, 0, 0));
		assertThat(repair()).isEqualTo(new Reconciliation(1, 1, 0, 0, 0, 1));

		assertThat(found()).containsExactly(id.toString());
		assertThat(compare().isEqual()).isTrue();
	}

	@Test
	void aChangeTheIndexMissedIsWrittenAgain() {
		var id = this.market.achievement(this.owner, "光伏组件回收");
		this.market.index();
		this.jdbc.sql("UPDATE listing SET search_version = search_version + 1 WHERE id = ?").param(id.value()).update();

		assertThat(repair()).isEqualTo(new Reconciliation(1, 0, 1, 0, 0, 1));

		assertThat(compare().isEqual()).isTrue();
	}

	@Test
	void aGhostDisappearsWhetherItHasARowOrNot() {
		var withdrawn = this.market.achievement(this.owner, "光伏组件回收");
		var deleted = this.market.need("电池回收");
		this.market.index();
		this.jdbc.sql("UPDATE listing SET status = 'WITHDRAWN' WHERE id = ?").param(withdrawn.value()).update();
		this.jdbc.sql("DELETE FROM listing WHERE id = ?").param(deleted.value()).update();

		assertThat(repair()).isEqualTo(new Reconciliation(2, 0, 0, 2, 0, 2));

		assertThat(found()).isEmpty();
		assertThat(this.index.demands()).isZero();
		assertThat(compare().isEqual()).isTrue();
	}

	@Test
	void anIndexAheadOfTheDatabaseIsReportedAndRepairedByARebuild(CapturedOutput log) {
		var id = this.market.achievement(this.owner, "光伏组件回收");
		this.market.index();
		this.jdbc.sql("UPDATE listing SET search_version = search_version - 1000 WHERE id = ?")
			.param(id.value())
			.update();

		assertThat(repair()).isEqualTo(new Reconciliation(1, 0, 0, 0, 1, 0));
		assertThat(log).contains("ahead of the database in 1 listings");

		this.rebuild.request();
		this.rebuild.goOn((now) -> {
		});
		assertThat(compare().isEqual()).isTrue();
	}

	@Test
	void manyListingsAreComparedInBatches() {
		for (var n = 0; n < 3; n++) {
			this.market.publishMany(this.owner, 400);
		}
		this.market.index();
		this.jdbc.sql("UPDATE listing SET search_version = search_version + 1 WHERE title LIKE '%7'").update();

		var found = compare();

		assertThat(found.checked()).isEqualTo(1200);
		assertThat(found.outdated()).isEqualTo(120);
	}

	@Test
	void whoAsksForAComparisonIsAnsweredByAJob() {
		this.market.achievement(this.owner, "光伏组件回收");
		forgetTasks();
		this.index.ensure();

		assertThat(this.jobs.run("reconcile-index")).isEmpty();

		this.jdbc.sql("""
				INSERT INTO index_reconciliation (id, requested_at, checked, missing, outdated, ghosts, ahead, repaired)
				VALUES (1, UTC_TIMESTAMP(6), 0, 0, 0, 0, 0, 0)""").update();

		assertThat(this.jobs.run("reconcile-index"))
			.hasValue(Message.of("job.index-reconciled", 1L, 1L, 0L, 0L, 0L, 1L));
		assertThat(this.jobs.run("reconcile-index")).isEmpty();
	}

	@Test
	void oldRemovalsAreForgottenAtNightUnlessSomethingWaits() {
		this.index.ensure();
		var old = IndexTasks.version(this.clock.instant().minus(Duration.ofDays(2)));
		this.index.removeOffers(List.of(new Versioned<>("1", old)));
		this.index.removeOffers(List.of(new Versioned<>("2", IndexTasks.version(this.clock.instant()))));
		this.market.achievement(this.owner, "光伏组件回收");

		assertThat(this.jobs.run("reconcile-index-nightly"))
			.hasValueSatisfying((told) -> assertThat(told.arguments()).endsWith(0));
		assertThat(removed()).containsExactly("1", "2");

		this.market.index();

		assertThat(this.jobs.run("reconcile-index-nightly"))
			.hasValueSatisfying((told) -> assertThat(told.arguments()).endsWith(1));
		assertThat(removed()).containsExactly("2");
	}

	private List<String> removed() {
		this.index.refresh();
		return this.index.entries(IndexSide.OFFERS, null, 100)
			.stream()
			.filter(IndexEntry::removed)
			.map(IndexEntry::id)
			.toList();
	}

	private Reconciliation compare() {
		return this.reconcile.compare((checked) -> {
		});
	}

	private Reconciliation repair() {
		var found = this.reconcile.repair((checked) -> {
		});
		this.index.refresh();
		return found;
	}

	private void forgetTasks() {
		this.jdbc.sql("DELETE FROM index_task").update();
	}

	private List<String> found() {
		return this.search.offers(BrowseQuery.of("")).ids();
	}

}
