package io.techbridge.marketplace.indexing;

import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class IndexControllerIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Market market;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
	}

	@Test
	void operatorsSeeHowFarTheIndexIs() {
		this.market.achievement("退役动力电池梯次利用");
		this.market.index();
		this.market.need("电池回收");
		this.jdbc.sql("UPDATE index_task SET due_at = UTC_TIMESTAMP(6) - INTERVAL 90 SECOND").update();

		var state = state();

		assertThat(state).bodyJson().isLenientlyEqualTo("""
				{ "available": true, "kinds": [
				    { "kind": "ACHIEVEMENT", "rows": 1, "documents": 1, "waiting": 0, "failing": 0 },
				    { "kind": "NEED", "rows": 1, "documents": 0, "waiting": 1, "failing": 0 }]}""");
		assertThat(state).bodyJson()
			.extractingPath("$.kinds[1].oldestWaitingSeconds")
			.asNumber()
			.satisfies((seconds) -> assertThat(seconds.intValue()).isBetween(90, 200));
		assertThat(state).bodyJson().doesNotHavePath("$.kinds[0].oldestWaitingSeconds");
		assertThat(state).bodyJson().doesNotHavePath("$.rebuild");
	}

	@Test
	void aListingThatCannotBeWrittenCountsAsFailing() {
		this.market.achievement("退役动力电池梯次利用");
		this.jdbc.sql("UPDATE index_task SET attempts = 3, due_at = UTC_TIMESTAMP(6) + INTERVAL 8 SECOND").update();

		assertThat(state()).bodyJson().isLenientlyEqualTo("""
				{ "kinds": [{ "kind": "ACHIEVEMENT", "waiting": 0, "failing": 1 }, {}]}""");
	}

	@Test
	void anOperatorHasBothSidesCompared() {
		this.market.index();
		this.market.achievement("退役动力电池梯次利用");
		this.jdbc.sql("DELETE FROM index_task").update();

		assertThat(post("reconciliation")).hasStatus(202);
		this.jobs.run("reconcile-index");

		assertThat(state()).bodyJson()
			.isLenientlyEqualTo(
					"""
							{ "lastReconciliation": { "checked": 1, "missing": 1, "outdated": 0, "ghosts": 0, "ahead": 0, "repaired": 1 } }""");
	}

	@Test
	void anOperatorHasTheIndexRebuilt() {
		this.market.achievement("退役动力电池梯次利用");
		this.market.index();

		assertThat(post("rebuild")).hasStatus(202);
		assertThat(state()).bodyJson().isLenientlyEqualTo("{ 'rebuild': { 'state': 'COPYING' } }".replace('\'', '"'));
		this.jobs.run("rebuild-index");

		assertThat(state()).bodyJson().isLenientlyEqualTo("""
				{ "rebuild": { "state": "SWAPPED", "copied": 1, "total": 1 } }""");
	}

	@Test
	void aRebuildThatWasGivenUpSaysWhy() {
		this.market.index();
		post("rebuild");
		this.jdbc.sql("UPDATE index_rebuild SET index_number = 99").update();
		this.jobs.run("rebuild-index");

		assertThat(state()).bodyJson().extractingPath("$.rebuild.failure").isEqualTo("新索引在重建过程中被删除，请重新开始。");
	}

	private MvcTestResult state() {
		return this.mvc.get().uri("/api/operations/index").with(this.signedIn.as(this.accounts.operator())).exchange();
	}

	private MvcTestResult post(String what) {
		return new Calls(this.mvc).post("/api/operations/index/" + what, null,
				this.signedIn.as(this.accounts.operator()));
	}

}
