package io.techbridge.marketplace.contracts.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.techbridge.marketplace.contracts.core.Agreement;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.Party;
import io.techbridge.marketplace.contracts.core.Plan;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.core.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a contract a row would change. The own side is never among them: what
 * it is called, the marketplace knows best.
 */
final class ChangedTerms {

	private final List<String> changed = new ArrayList<>();

	private ChangedTerms() {
	}

	static List<String> between(Contract before, Plan plan, Agreement after) {
		var fields = new ChangedTerms();
		fields.terms(before, after);
		fields.price(before, plan, after);
		var other = before.recordedBySide().other();
		var party = (other == Side.SELLER) ? after.seller() : after.buyer();
		if (!isSame(before.party(other), party)) {
			fields.changed.add("other");
		}
		fields.add("achievementId", achievement(before.trace()), achievement(after.trace()));
		return fields.changed;
	}

	private void terms(Contract before, Agreement after) {
		var old = before.terms();
		var current = after.terms();
		add("number", old.number(), current.number());
		add("name", old.name(), current.name());
		add("kind", old.kind(), current.kind());
		add("field", old.field(), current.field());
		add("planSource", old.planSource(), current.planSource());
		add("transferMode", old.transferMode(), current.transferMode());
		add("licenceEndsOn", old.licenceEndsOn(), current.licenceEndsOn());
		add("intellectualProperty", old.intellectualProperty(), current.intellectualProperty());
		add("signedOn", old.signedOn(), current.signedOn());
		add("beginsOn", old.beginsOn(), current.beginsOn());
		add("endsOn", old.endsOn(), current.endsOn());
		add("relatedParty", old.relatedParty(), current.relatedParty());
	}

	private void price(Contract before, Plan plan, Agreement after) {
		add("paymentKind", before.price().paymentKind(), after.price().paymentKind());
		add("totalFen", before.price().totalFen(), after.price().totalFen());
		add("estimateFen", before.price().estimateFen(), after.price().estimateFen());
		add("technologyFen", before.price().technologyFen(), after.price().technologyFen());
		add("instalments", plan.instalments(), after.plan().instalments());
	}

	/** A member is the same whatever it is called by now; so is who has become one. */
	private static boolean isSame(@Nullable Party before, @Nullable Party after) {
		if (before == null || after == null) {
			return before == after;
		}
		if (before.organizationId() != null && after.organizationId() != null) {
			return before.organizationId().equals(after.organizationId());
		}
		return before.equals(after) || before.creditCode() != null && before.creditCode().equals(after.creditCode())
				&& before.isMember() != after.isMember();
	}

	private static @Nullable Object achievement(@Nullable Trace trace) {
		return (trace != null) ? trace.achievementId() : null;
	}

	private void add(String field, @Nullable Object old, @Nullable Object current) {
		if (!Objects.equals(old, current)) {
			this.changed.add(field);
		}
	}

}
