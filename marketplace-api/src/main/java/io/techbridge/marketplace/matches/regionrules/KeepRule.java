package io.techbridge.marketplace.matches.regionrules;

import java.time.Clock;

import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody adds a region rule, or changes or deletes one of theirs.
 */
@Component
class KeepRule {

	private final StatedRules rules;

	private final RuleAccess access;

	private final RuleForms forms;

	private final RecordRule record;

	private final Ids ids;

	private final Clock clock;

	KeepRule(StatedRules rules, RuleAccess access, RuleForms forms, RecordRule record, Ids ids, Clock clock) {
		this.rules = rules;
		this.access = access;
		this.forms = forms;
		this.record = record;
		this.ids = ids;
		this.clock = clock;
	}

	@Transactional
	StatedRule create(RuleRequest request, Caller caller) {
		var saved = save(proposed(request, caller));
		this.record.created(saved);
		return saved;
	}

	@Transactional
	StatedRule change(RuleId id, long version, RuleRequest request, Caller caller) {
		var before = this.access.write(id, caller);
		Versions.require(version, before.version());
		var after = save(proposed(before, request, caller));
		this.record.changed(before, after);
		return after;
	}

	@Transactional
	void delete(RuleId id, long version, Caller caller) {
		var rule = this.access.write(id, caller);
		Versions.require(version, rule.version());
		this.rules.delete(rule);
		this.record.deleted(rule);
	}

	/**
	 * The new rule that a request asks for, not saved.
	 */
	StatedRule proposed(RuleRequest request, Caller caller) {
		var park = this.access.parkOfNew(request.park(), caller);
		RuleAccess.requireAllowed(request.kind().forMatching(), caller);
		return StatedRule.create(new RuleId(this.ids.next()), park, this.forms.read(request, park),
				this.clock.instant());
	}

	/**
	 * The rule as a request wants it, not saved.
	 */
	StatedRule proposed(StatedRule before, RuleRequest request, Caller caller) {
		RuleAccess.requireSamePark(request.park(), before);
		RuleAccess.requireAllowed(request.kind().forMatching(), caller);
		return before.change(this.forms.read(request, before.park()), this.clock.instant());
	}

	private StatedRule save(StatedRule rule) {
		try {
			return this.rules.save(rule);
		}
		catch (DuplicateKeyException ex) {
			throw new RuleViolated(Message.of("region-rule.rule.name-taken"), "nameZh");
		}
	}

}
