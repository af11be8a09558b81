package io.techbridge.marketplace.matches.regionrules;

import java.util.Map;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.matches.RegionRulesChanged;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what was done to a rule, and has the lists it touches made anew.
 */
@Component
class RecordRule {

	private final RuleHistory history;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	RecordRule(RuleHistory history, AuditLog audit, ApplicationEventPublisher events) {
		this.history = history;
		this.audit = audit;
		this.events = events;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void created(StatedRule rule) {
		record(RuleAct.CREATED, rule.id(), null, rule);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void changed(StatedRule before, StatedRule after) {
		record(RuleAct.CHANGED, after.id(), before, after);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void deleted(StatedRule rule) {
		record(RuleAct.DELETED, rule.id(), rule, null);
	}

	private void record(RuleAct act, RuleId id, @Nullable StatedRule before, @Nullable StatedRule after) {
		var change = this.history.add(act, before, after);
		this.audit.record(
				AuditedAct.of(act.audited(), "region-rule", id.toString()).changing(audited(before), audited(after)));
		this.events.publishEvent(new RegionRulesChanged(id.value(), change));
	}

	private static Map<String, String> audited(@Nullable StatedRule rule) {
		if (rule == null) {
			return Map.of();
		}
		var values = RuleTexts.of(rule.content()).audited();
		if (rule.park() != null) {
			values.put("park", rule.park().value());
		}
		return values;
	}

}
