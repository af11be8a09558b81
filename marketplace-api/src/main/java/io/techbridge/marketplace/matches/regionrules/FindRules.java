package io.techbridge.marketplace.matches.regionrules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows region rules and what was done to them.
 */
@Component
@Transactional(readOnly = true)
class FindRules {

	private final StatedRules rules;

	private final RuleHistory history;

	private final RuleApplications applications;

	private final People people;

	FindRules(StatedRules rules, RuleHistory history, RuleApplications applications, People people) {
		this.rules = rules;
		this.history = history;
		this.applications = applications;
		this.people = people;
	}

	/**
	 * Those that the caller may read, the oldest first.
	 * @param park only those that hold for needs of companies in this park, {@code null}
	 * for all
	 */
	List<RuleView> all(@Nullable ParkCode park, Caller caller) {
		return views(this.rules.findAllByOrderById()
			.stream()
			.filter((rule) -> RuleAccess.mayRead(rule.park(), caller))
			.filter((rule) -> park == null || rule.park() == null || rule.park().equals(park))
			.toList(), caller);
	}

	RuleView view(StatedRule rule, Caller caller) {
		return views(List.of(rule), caller).getFirst();
	}

	private List<RuleView> views(List<StatedRule> rules, Caller caller) {
		var applications = this.applications.latest(rules.stream().map(StatedRule::id).toList());
		return rules.stream()
			.map((rule) -> new RuleView(rule.id().toString(), (rule.park() != null) ? rule.park().value() : null,
					RuleTexts.of(rule.content()), RuleAccess.mayWrite(rule, caller), rule.createdAt(), rule.changedAt(),
					applications.get(rule.id())))
			.toList();
	}

	/**
	 * What happened to a rule, the latest first; it may be gone by now. Operators see who
	 * did it; administrators of parks see the names of those of their parks only.
	 */
	List<RuleVersion> history(RuleId id, Caller caller) {
		var entries = this.history.of(id);
		if (entries.isEmpty() || !RuleAccess.mayRead(entries.getFirst().park(), caller)) {
			throw RuleAccess.notFound(id);
		}
		var names = names(entries, caller);
		return entries.stream()
			.map((entry) -> new RuleVersion(entry.at(), entry.act(),
					(entry.by() != null) ? names.get(entry.by()) : null, entry.before(), entry.after()))
			.toList();
	}

	private Map<AccountId, String> names(List<RuleHistory.Entry> entries, Caller caller) {
		var ids = entries.stream().map(RuleHistory.Entry::by).filter(Objects::nonNull).collect(Collectors.toSet());
		if (!caller.is(Role.OPERATOR)) {
			ids.retainAll(caller.parks()
				.stream()
				.flatMap((park) -> this.people.administratorsOf(park).stream())
				.map((person) -> person.id())
				.collect(Collectors.toSet()));
		}
		return this.people.names(ids);
	}

	/**
	 * A change of a region rule.
	 *
	 * @param by the name of who made it, if the caller may know it
	 * @param before what the rule said, absent if it was new
	 * @param after what it says, absent if it was deleted
	 */
	@Schema(name = "RegionRuleVersion")
	record RuleVersion(Instant at, RuleAct act, @Nullable String by, @Nullable RuleTexts before,
			@Nullable RuleTexts after) {

	}

}
