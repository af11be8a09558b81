package io.techbridge.marketplace.matches.regionrules;

import io.techbridge.marketplace.organizations.parks.Parks;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.matching.ranking.RegionRule;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whose region rules are whose: operators read and write all of them; administrators of
 * parks read those of the whole marketplace, and write those of their parks that do not
 * exclude anything.
 */
@Component
class RuleAccess {

	private final StatedRules rules;

	private final Parks parks;

	RuleAccess(StatedRules rules, Parks parks) {
		this.rules = rules;
		this.parks = parks;
	}

	/**
	 * A rule that the caller may read.
	 * @throws NotFound if there is none
	 */
	StatedRule read(RuleId id, Caller caller) {
		return this.rules.findById(id).filter((rule) -> mayRead(rule.park(), caller)).orElseThrow(() -> notFound(id));
	}

	/**
	 * A rule that the caller may change or delete.
	 * @throws NotFound if there is none the caller may read
	 * @throws AccessDeniedException if it is not the caller's
	 */
	StatedRule write(RuleId id, Caller caller) {
		var rule = read(id, caller);
		if (!mayWrite(rule, caller)) {
			throw new AccessDeniedException("Not a region rule of the caller: " + id);
		}
		return rule;
	}

	static boolean mayRead(@Nullable ParkCode park, Caller caller) {
		return caller.is(Role.OPERATOR) || park == null || caller.administers(park);
	}

	static boolean mayWrite(StatedRule rule, Caller caller) {
		return caller.is(Role.OPERATOR) || rule.park() != null && caller.administers(rule.park())
				&& rule.content().kind() != RegionRule.Kind.RESTRICT;
	}

	/**
	 * The park that a new rule will be limited to.
	 * @param stated the one that was asked for
	 * @return {@code null} for a rule of the whole marketplace
	 */
	@Nullable ParkCode parkOfNew(@Nullable String stated, Caller caller) {
		if (stated == null) {
			return caller.is(Role.OPERATOR) ? null : onlyPark(caller);
		}
		var park = known(stated);
		if (!caller.is(Role.OPERATOR) && !caller.administers(park)) {
			throw new AccessDeniedException("Not an administrator of park " + park.value());
		}
		return park;
	}

	/**
	 * Refuses what only operators may write.
	 */
	static void requireAllowed(RegionRule.Kind kind, Caller caller) {
		if (kind == RegionRule.Kind.RESTRICT && !caller.is(Role.OPERATOR)) {
			throw InvalidFields.of("kind", "region-rule.kind.operators");
		}
	}

	/**
	 * Refuses to give a rule to somebody else: it is another rule then.
	 */
	static void requireSamePark(@Nullable String stated, StatedRule rule) {
		var park = (rule.park() != null) ? rule.park().value() : null;
		if (stated != null && !stated.equals(park)) {
			throw InvalidFields.of("park", "region-rule.park.stays");
		}
	}

	private static ParkCode onlyPark(Caller caller) {
		if (caller.parks().size() != 1) {
			throw InvalidFields.of("park", "region-rule.park.which");
		}
		return caller.parks().iterator().next();
	}

	private ParkCode known(String stated) {
		try {
			var park = new ParkCode(stated);
			if (this.parks.exists(park)) {
				return park;
			}
		}
		catch (IllegalArgumentException ex) {
			// what cannot be a code is no known one
		}
		throw InvalidFields.of("park", "parameter.unknown-park");
	}

	static NotFound notFound(RuleId id) {
		return new NotFound("region rule " + id);
	}

}
