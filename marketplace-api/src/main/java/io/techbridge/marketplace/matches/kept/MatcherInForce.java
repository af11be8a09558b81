package io.techbridge.marketplace.matches.kept;

import java.time.Clock;

import io.techbridge.marketplace.matches.regionrules.RulesInForce;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.matching.Matcher;

import org.springframework.stereotype.Component;

/**
 * The matcher with the weights and region rules that hold at this moment.
 */
@Component
public class MatcherInForce {

	private final Matcher matcher;

	private final RulesInForce rules;

	private final Clock clock;

	MatcherInForce(Matcher matcher, RulesInForce rules, Clock clock) {
		this.matcher = matcher;
		this.rules = rules;
		this.clock = clock;
	}

	public Matcher now() {
		return this.matcher.under(this.rules.current(), China.today(this.clock));
	}

}
