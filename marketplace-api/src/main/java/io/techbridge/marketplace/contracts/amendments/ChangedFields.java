package io.techbridge.marketplace.contracts.amendments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What differs between a contract and what it is to be. Amounts are in fen, lists are one
 * line an entry.
 */
final class ChangedFields {

	private final List<Amendments.ChangedField> changed = new ArrayList<>();

	private ChangedFields() {
	}

	static List<Amendments.ChangedField> between(Contract before, Plan oldPlan, Contract after, Plan plan) {
		var fields = new ChangedFields();
		var old = before.terms();
		var current = after.terms();
		fields.add("number", old.number(), current.number());
		fields.add("name", old.name(), current.name());
		fields.add("transferMode", old.transferMode(), current.transferMode());
		fields.add("licenceEndsOn", old.licenceEndsOn(), current.licenceEndsOn());
		fields.add("intellectualProperty", old.intellectualProperty(), current.intellectualProperty());
		fields.add("beginsOn", old.beginsOn(), current.beginsOn());
		fields.add("endsOn", old.endsOn(), current.endsOn());
		fields.add("paymentKind", before.price().paymentKind(), after.price().paymentKind());
		fields.add("totalFen", before.price().totalFen(), after.price().totalFen());
		fields.add("estimateFen", before.price().estimateFen(), after.price().estimateFen());
		fields.add("technologyFen", before.price().technologyFen(), after.price().technologyFen());
		fields.add("deductions", deductions(oldPlan), deductions(plan));
		fields.add("instalments", instalments(oldPlan), instalments(plan));
		return fields.changed;
	}

	private void add(String field, @Nullable Object old, @Nullable Object current) {
		if (!Objects.equals(old, current)) {
			this.changed.add(new Amendments.ChangedField(field, text(old), text(current)));
		}
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	private static String deductions(Plan plan) {
		return plan.deductions()
			.stream()
			.map((one) -> one.kind() + " " + one.fen() + ((one.remark() != null) ? " " + one.remark() : ""))
			.collect(Collectors.joining("\n"));
	}

	private static String instalments(Plan plan) {
		return plan.instalments()
			.stream()
			.map((one) -> one.sequence() + " " + one.fen() + ((one.dueOn() != null) ? " " + one.dueOn() : "")
					+ ((one.term() != null) ? " " + one.term() : ""))
			.collect(Collectors.joining("\n"));
	}

}
