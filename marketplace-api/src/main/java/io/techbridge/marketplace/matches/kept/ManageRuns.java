package io.techbridge.marketplace.matches.kept;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.web.PageRequest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows operators the runs through the market and lets them ask for one or stop it.
 */
@Component
@Transactional
class ManageRuns {

	private static final String NEEDS = "SELECT COUNT(*) FROM listing WHERE kind = 'NEED' AND status = 'PUBLISHED'";

	private final MatchRuns runs;

	private final MatchTheMarket market;

	private final MatchTasks tasks;

	private final KeptRows rows;

	private final AuditLog audit;

	private final JdbcClient jdbc;

	ManageRuns(MatchRuns runs, MatchTheMarket market, MatchTasks tasks, KeptRows rows, AuditLog audit,
			JdbcClient jdbc) {
		this.runs = runs;
		this.market = market;
		this.tasks = tasks;
		this.rows = rows;
		this.audit = audit;
		this.jdbc = jdbc;
	}

	RunPage page(PageRequest page) {
		var found = this.runs.page(page).map(RunView::of);
		return new RunPage(this.tasks.queue(), this.rows.lists(), this.jdbc.sql(NEEDS).query(Long.class).single(),
				found.items(), found.page(), found.size(), found.total());
	}

	RunView begin() {
		var id = this.market.request(RunCause.OPERATOR);
		record("match-run.requested", id);
		return this.runs.find(id).map(RunView::of).orElseThrow();
	}

	/**
	 * @throws RuleViolated if the run is over
	 */
	RunView interrupt(long id) {
		if (this.runs.find(id).isEmpty()) {
			throw new NotFound("match run " + id);
		}
		if (!this.runs.interrupt(id)) {
			throw new RuleViolated(Message.of("matches.rule.run-over"));
		}
		record("match-run.interrupted", id);
		return this.runs.find(id).map(RunView::of).orElseThrow();
	}

	private void record(String act, long id) {
		this.audit.record(AuditedAct.of(act, "match-run", Long.toString(id)));
	}

}
