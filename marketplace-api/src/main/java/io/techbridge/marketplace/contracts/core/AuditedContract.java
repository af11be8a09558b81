package io.techbridge.marketplace.contracts.core;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.techbridge.marketplace.audit.AuditedAct;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a contract as the audit log names them.
 */
final class AuditedContract {

	private static final int LONGEST = 200;

	private final Map<String, String> values = new TreeMap<>();

	private AuditedContract(Contract contract) {
		var terms = contract.terms();
		put("status", contract.status());
		put("number", terms.number());
		put("name", terms.name());
		put("kind", terms.kind());
		put("field", (terms.field() != null) ? terms.field().value() : null);
		put("planSource", terms.planSource());
		put("transferMode", terms.transferMode());
		put("licenceEndsOn", terms.licenceEndsOn());
		put("intellectualProperty", terms.intellectualProperty());
		put("signedOn", terms.signedOn());
		put("beginsOn", terms.beginsOn());
		put("endsOn", terms.endsOn());
		put("relatedParty", terms.relatedParty());
		put("paymentKind", contract.price().paymentKind());
		put("totalFen", contract.price().totalFen());
		put("estimateFen", contract.price().estimateFen());
		put("technologyFen", contract.price().technologyFen());
		party("seller", contract.seller());
		party("buyer", contract.buyer());
		put("registrationStatus", contract.registration().status());
		put("registrationNumber", contract.registration().number());
		put("registeredTotalFen", contract.registration().totalFen());
		put("registeredTechnologyFen", contract.registration().technologyFen());
	}

	static AuditedAct added(Contract contract) {
		return act(contract, ContractEventKind.CREATED).changing(Map.of(), new AuditedContract(contract).values);
	}

	static AuditedAct changed(Contract before, Contract after, ContractEventKind kind) {
		var old = new AuditedContract(before).values;
		var current = new AuditedContract(after).values;
		return act(after, kind).changing(without(old, current), without(current, old));
	}

	static AuditedAct deleted(Contract contract) {
		return AuditedAct.of("contract.deleted", "contract", contract.id().toString())
			.changing(new AuditedContract(contract).values, Map.of());
	}

	private static AuditedAct act(Contract contract, ContractEventKind kind) {
		return AuditedAct.of("contract." + kind.name().toLowerCase(Locale.ROOT), "contract", contract.id().toString());
	}

	private static Map<String, String> without(Map<String, String> values, Map<String, String> others) {
		var changed = new TreeMap<>(values);
		changed.entrySet().removeIf((property) -> Objects.equals(property.getValue(), others.get(property.getKey())));
		return changed;
	}

	private void party(String side, @Nullable Party party) {
		if (party != null) {
			put(side, party.name());
			put(side + "Region", (party.region() != null) ? party.region().value() : null);
		}
	}

	private void put(String property, @Nullable Object value) {
		if (value != null) {
			var text = value.toString();
			this.values.put(property, (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text);
		}
	}

}
