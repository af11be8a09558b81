package io.techbridge.marketplace.matches.kept;

import java.time.Clock;

import io.techbridge.marketplace.platform.time.China;
import io.techbridge.matching.Matcher;
import io.techbridge.matching.ranking.RegionRules;

import org.springframework.stereotype.Component;

/**
 * The matcher with the weights and region rules that hold at this moment.
 */
@Component
public class MatcherInForce {

	private final Matcher matcher;

	private final Clock clock;

	MatcherInForce(Matcher matcher, Clock clock) {
		this.matcher = matcher;
		this.clock = clock;
	}

	public Matcher now() {
		return this.matcher.under(RegionRules.standard(), China.today(this.clock));
	}

}
