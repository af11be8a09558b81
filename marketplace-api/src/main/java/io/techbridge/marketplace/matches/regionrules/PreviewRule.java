package io.techbridge.marketplace.matches.regionrules;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.matching.Matcher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says what a change of a region rule would do before anybody makes it.
 */
@Component
class PreviewRule {

	/** How many needs are looked at, the newest of those that are touched. */
	static final int SAMPLE = 40;

	/** How long one slice may take. */
	private static final Duration LONGEST = Duration.ofMillis(1500);

	private final StatedRules rules;

	private final RuleAccess access;

	private final KeepRule keep;

	private final TouchedNeeds touched;

	private final CompareLists lists;

	private final Matcher matcher;

	private final Clock clock;

	PreviewRule(StatedRules rules, RuleAccess access, KeepRule keep, TouchedNeeds touched, CompareLists lists,
			Matcher matcher, Clock clock) {
		this.rules = rules;
		this.access = access;
		this.keep = keep;
		this.touched = touched;
		this.lists = lists;
		this.matcher = matcher;
		this.clock = clock;
	}

	/**
	 * A slice of what a change would do.
	 * @param id the rule that would be changed or deleted, {@code null} for a new one
	 * @param request what the rule would say, {@code null} to delete it
	 * @param first where in the sample to begin
	 */
	RuleEffect of(@Nullable RuleId id, @Nullable RuleRequest request, int first, Caller caller) {
		if (id == null && request == null) {
			throw InvalidFields.of("of", "region-rule.preview.nothing");
		}
		var before = (id != null) ? this.access.write(id, caller) : null;
		return compare(before, proposed(before, request, caller), first, new Audience(caller));
	}

	private @Nullable StatedRule proposed(@Nullable StatedRule before, @Nullable RuleRequest request, Caller caller) {
		if (request == null) {
			return null;
		}
		return (before != null) ? this.keep.proposed(before, request, caller) : this.keep.proposed(request, caller);
	}

	private RuleEffect compare(@Nullable StatedRule before, @Nullable StatedRule after, int first, Audience audience) {
		var scopes = Stream.of(before, after).flatMap(Stream::ofNullable).map(StatedRule::scope).distinct().toList();
		var sample = this.touched.newest(scopes, SAMPLE);
		var day = dayOf((after != null) ? after : before);
		var now = this.rules.findAllByOrderById();
		var withNow = this.matcher.under(RulesInForce.forMatching(now), day);
		var withThen = this.matcher.under(RulesInForce.forMatching(replaced(now, before, after)), day);
		var begin = System.nanoTime();
		var changed = new ArrayList<RuleEffect.ChangedList>();
		var next = first;
		while (next < sample.size() && (next == first || System.nanoTime() - begin < LONGEST.toNanos())) {
			this.lists.compare(sample.get(next), withNow, withThen, audience).ifPresent(changed::add);
			next++;
		}
		return effect(day, this.touched.count(scopes), sample.size(), next - first,
				(next < sample.size()) ? next : null, changed);
	}

	private static RuleEffect effect(LocalDate day, long touched, int sampled, int looked, @Nullable Integer next,
			List<RuleEffect.ChangedList> changed) {
		var moves = changed.stream().flatMap((list) -> list.moves().stream()).toList();
		return new RuleEffect(day, touched, sampled, looked, next, moves.size(),
				moves.stream().mapToInt((move) -> move.places(CompareLists.PLACES + 1)).sum(), changed);
	}

	/** A rule that holds later only is shown as it will be then. */
	private LocalDate dayOf(@Nullable StatedRule rule) {
		var today = China.today(this.clock);
		return (rule != null) ? rule.content().firstDayFrom(today) : today;
	}

	private static List<StatedRule> replaced(List<StatedRule> now, @Nullable StatedRule before,
			@Nullable StatedRule after) {
		return Stream
			.concat(now.stream().filter((rule) -> before == null || !rule.id().equals(before.id())),
					Stream.ofNullable(after))
			.toList();
	}

}
