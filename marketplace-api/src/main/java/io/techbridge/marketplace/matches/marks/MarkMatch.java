package io.techbridge.marketplace.matches.marks;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the owner of either side of a pair say what they think of it. Saying the same
 * twice changes nothing.
 */
@Component
@Transactional
class MarkMatch {

	private final MarketListings market;

	private final Marks marks;

	private final AuditLog audit;

	private final Clock clock;

	MarkMatch(MarketListings market, Marks marks, AuditLog audit, Clock clock) {
		this.market = market;
		this.marks = marks;
		this.audit = audit;
		this.clock = clock;
	}

	MarkOnPair put(ListingId need, ListingId achievement, MarkRequest request, Caller caller) {
		var owner = owner(need, achievement, caller);
		var said = request.checked();
		var before = this.marks.find(owner, need, achievement);
		if (before.filter((mark) -> saysTheSame(mark, said)).isPresent()) {
			return before.get();
		}
		this.marks.put(owner, need, achievement, said, caller.account(),
				this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		this.audit.record(act("match.marked", need, achievement)
			.changing(before.map((mark) -> Map.of("mark", mark.mark().name())).orElse(Map.of()), said.audited()));
		return this.marks.find(owner, need, achievement).orElseThrow();
	}

	void remove(ListingId need, ListingId achievement, Caller caller) {
		var owner = owner(need, achievement, caller);
		if (this.marks.remove(owner, need, achievement)) {
			this.audit.record(act("match.unmarked", need, achievement));
		}
	}

	/** Both must be there for the caller; a mark needs one of their own. */
	private OrganizationId owner(ListingId need, ListingId achievement, Caller caller) {
		var audience = new Audience(caller);
		var asked = this.market.get(ListingKind.NEED, need, audience).listing().organizationId();
		var offered = this.market.get(ListingKind.ACHIEVEMENT, achievement, audience).listing().organizationId();
		var own = ListingAccess.writesFor(caller);
		if (!own.equals(asked) && !own.equals(offered)) {
			throw new AccessDeniedException("Neither side is theirs");
		}
		return own;
	}

	private static boolean saysTheSame(MarkOnPair mark, MarkRequest said) {
		return mark.mark() == said.mark() && mark.reason() == said.reason() && mark.returnedAt() == null
				&& Objects.equals(mark.remark(), said.remark());
	}

	private static AuditedAct act(String act, ListingId need, ListingId achievement) {
		return AuditedAct.of(act, "match", need + ":" + achievement);
	}

}
