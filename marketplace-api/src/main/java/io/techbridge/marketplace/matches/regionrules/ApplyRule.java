package io.techbridge.marketplace.matches.regionrules;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.techbridge.marketplace.matches.RegionRulesChanged;
import io.techbridge.marketplace.matches.kept.MatchAnew;
import io.techbridge.marketplace.matches.kept.MatchTheMarket;
import io.techbridge.marketplace.matches.kept.RunCause;
import io.techbridge.marketplace.platform.jobs.JobQueue;
import io.techbridge.marketplace.platform.problems.Message;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the lists anew that a change of a rule touches, a few at a time, and notes after
 * each batch how far it is: after a crash it goes on behind the last batch. The lists it
 * does not touch carry the version of the rules before it and are confirmed by a run over
 * the market afterwards.
 */
@Component
class ApplyRule {

	static final String JOB = "apply-region-rule";

	private static final int BATCH = 20;

	/** Others should get their turn between two parts. */
	private static final Duration LONGEST = Duration.ofSeconds(10);

	private final RuleApplications applications;

	private final TouchedNeeds touched;

	private final MatchAnew matchAnew;

	private final RulesInForce rules;

	private final MatchTheMarket market;

	private final JobQueue jobs;

	ApplyRule(RuleApplications applications, TouchedNeeds touched, MatchAnew matchAnew, RulesInForce rules,
			MatchTheMarket market, JobQueue jobs) {
		this.applications = applications;
		this.touched = touched;
		this.matchAnew = matchAnew;
		this.rules = rules;
		this.market = market;
		this.jobs = jobs;
	}

	/** In the transaction of the change: the one does not happen without the other. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(RegionRulesChanged event) {
		this.applications.request(event.change(), new RuleId(event.ruleId()), this.touched.count(event.change()));
		this.jobs.add(JOB, event.change());
	}

	/**
	 * Applies a change or goes on with it, for some ten seconds.
	 * @return what was done; nothing if there is more to do
	 */
	Optional<Message> run(long change, BooleanSupplier stopping) {
		this.rules.readAgain(); // another instance may have made the change a moment ago
		var begin = System.nanoTime();
		do {
			var row = this.applications.underWay(change);
			if (row.isEmpty()) {
				return Optional.of(Message.of("job.nothing-to-do"));
			}
			var needs = this.touched.after(change, row.get().lastNeed(), BATCH);
			if (needs.isEmpty()) {
				this.market.request(RunCause.RULES);
				this.applications.finish(change, ApplicationState.DONE);
				return Optional.of(Message.of("job.rule-applied", row.get().application().done()));
			}
			var batchBegin = System.nanoTime();
			var changed = (int) needs.stream().filter(this.matchAnew::need).count();
			var last = needs.getLast().value();
			if (!this.applications.progress(row.get(), last, needs.size(), changed, millisSince(batchBegin))) {
				return Optional.of(Message.of("job.taken-over"));
			}
		}
		while (!stopping.getAsBoolean() && millisSince(begin) < LONGEST.toMillis());
		return Optional.empty();
	}

	void givenUp(long change) {
		this.applications.finish(change, ApplicationState.FAILED);
	}

	private static long millisSince(long begin) {
		return Duration.ofNanos(System.nanoTime() - begin).toMillis();
	}

}
