package io.techbridge.marketplace.contracts.lists;

import java.util.Optional;

import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.Party;
import io.techbridge.marketplace.contracts.core.Plan;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.core.Trace;
import io.techbridge.marketplace.contracts.recording.ContractRequest;
import io.techbridge.marketplace.contracts.recording.ContractRequest.DeductionRequest;
import io.techbridge.marketplace.contracts.recording.ContractRequest.InstalmentRequest;
import io.techbridge.marketplace.contracts.recording.ContractRequest.OtherParty;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Words a row as the form would: what it says over what its contract says already.
 */
@Component
class BroughtRequests {

	private static final String ACHIEVEMENT = """
			SELECT id FROM listing WHERE organization_id = :own AND kind = 'ACHIEVEMENT' AND external_id = :number""";

	private final VerifiedMembers members;

	private final JdbcClient jdbc;

	BroughtRequests(VerifiedMembers members, JdbcClient jdbc) {
		this.members = members;
		this.jdbc = jdbc;
	}

	ContractRequest request(BroughtContract row, OrganizationId own, Side side, @Nullable Contract before, Plan plan,
			FieldProblems problems) {
		var stated = row.stated();
		var merged = (before != null) ? row.changes().apply(BroughtTerms.of(before, plan)) : stated;
		var price = BroughtPrice.of(stated, merged, before, plan, problems);
		var other = other(BroughtSides.other(stated, side), (before != null) ? before.party(side.other()) : null);
		var trace = (before != null && before.trace() != null) ? before.trace() : Trace.NONE;
		return new ContractRequest(side, other, merged.number(), merged.name(), merged.kind(), code(merged.field()),
				merged.planSource(), merged.transferMode(), merged.licenceEndsOn(), merged.intellectualProperty(),
				merged.signedOn(), merged.beginsOn(), merged.endsOn(), merged.relatedParty(), merged.paymentKind(),
				price.totalFen(), price.estimateFen(),
				price.plan()
					.deductions()
					.stream()
					.map((one) -> new DeductionRequest(one.kind(), one.remark(), one.fen()))
					.toList(),
				price.plan()
					.instalments()
					.stream()
					.map((one) -> new InstalmentRequest(one.sequence(), one.term(), one.dueOn(), one.fen()))
					.toList(),
				text(trace.interestId()),
				achievement(stated.achievementNumber(), own, problems).orElse(text(trace.achievementId())),
				text(trace.needId()));
	}

	private @Nullable OtherParty other(BroughtParty said, @Nullable Party before) {
		if (said.creditCode() != null) {
			var member = this.members.withCode(said.creditCode());
			if (member.isPresent()) {
				return member(member.get());
			}
		}
		if (before != null && isSame(said, before)) {
			return (before.organizationId() != null) ? member(before.organizationId())
					: outside(said.or(new BroughtParty(before.name(),
							(before.creditCode() != null) ? before.creditCode().value() : null, before.kind(),
							before.region())));
		}
		return said.equals(BroughtParty.NONE) ? null : outside(said);
	}

	/** Whether the row does not name somebody else. */
	private static boolean isSame(BroughtParty said, Party before) {
		return !said.isNamed()
				|| before.name().equals(said.name()) && (said.creditCode() == null || !before.isMember());
	}

	private static OtherParty member(OrganizationId id) {
		return new OtherParty(Long.toString(id.value()), null, null, null, null);
	}

	private static OtherParty outside(BroughtParty party) {
		return new OtherParty(null, party.name(), party.creditCode(), party.kind(), code(party.region()));
	}

	private Optional<String> achievement(@Nullable String number, OrganizationId own, FieldProblems problems) {
		if (number == null) {
			return Optional.empty();
		}
		var found = this.jdbc.sql(ACHIEVEMENT)
			.param("own", own.value())
			.param("number", number)
			.query(String.class)
			.list();
		if (found.isEmpty()) {
			problems.add("achievementId", Message.of("contract.row.achievement", number));
		}
		return found.stream().findFirst();
	}

	private static @Nullable String code(@Nullable FieldCode field) {
		return (field != null) ? field.value() : null;
	}

	private static @Nullable String code(@Nullable RegionCode region) {
		return (region != null) ? region.value() : null;
	}

	private static @Nullable String text(@Nullable Object id) {
		return (id != null) ? id.toString() : null;
	}

}
