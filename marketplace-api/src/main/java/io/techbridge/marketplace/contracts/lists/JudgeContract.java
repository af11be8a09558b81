package io.techbridge.marketplace.contracts.lists;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractAct;
import io.techbridge.marketplace.contracts.core.Deal;
import io.techbridge.marketplace.contracts.core.Plan;
import io.techbridge.marketplace.contracts.core.Plans;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.lists.ContractJudgement.Kind;
import io.techbridge.marketplace.contracts.recording.ContractForms;
import io.techbridge.marketplace.contracts.web.FindDoubles;
import io.techbridge.marketplace.contracts.web.ListedContract;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges what rows of a list would do. A row is the same contract when the organization
 * that recorded it and the number of its list are equal; without a number of the list,
 * when the contract's own number and the own side are.
 */
@Component
@Transactional(readOnly = true)
public class JudgeContract {

	private final KnownContracts known;

	private final BroughtRequests requests;

	private final ContractForms forms;

	private final Plans plans;

	private final FindDoubles doubles;

	JudgeContract(KnownContracts known, BroughtRequests requests, ContractForms forms, Plans plans,
			FindDoubles doubles) {
		this.known = known;
		this.requests = requests;
		this.forms = forms;
		this.plans = plans;
		this.doubles = doubles;
	}

	/**
	 * What two rows of a list have in common that mean the same contract; nothing if a
	 * row has no number.
	 */
	public static Optional<String> key(BroughtContract row, Organization own) {
		if (row.externalId() != null) {
			return Optional.of("# " + row.externalId());
		}
		var stated = row.stated();
		return Optional.ofNullable(stated.number())
			.map((number) -> new BroughtSides(own).ownSide(stated).map(Side::name).orElse("") + " " + number);
	}

	/**
	 * Judges a row in the name of an editor of an organization.
	 */
	public ContractJudgement judge(BroughtContract row, Organization own, Caller caller) {
		var sides = new BroughtSides(own);
		var stated = row.stated();
		var said = sides.ownSide(stated).orElse(null);
		var meant = this.known.find(own.id(), row.externalId(), stated.number(), said);
		if (meant.size() > 1) {
			return ContractJudgement.refused(Kind.AMBIGUOUS, null, List.of(),
					Map.of("number", Message.of("contract.row.number-of-several", meant.size())));
		}
		var before = meant.isEmpty() ? null : meant.getFirst();
		var side = (said == null && before != null) ? before.recordedBySide() : said;
		var problems = new FieldProblems();
		sides.check(stated, side, problems);
		if (before != null && side != before.recordedBySide()) {
			problems.add("ownSide", Message.of("contract.rule.own-side"));
		}
		try {
			problems.raise();
			return (before != null) ? change(row, own, before, caller) : create(row, own, side, caller);
		}
		catch (InvalidFields ex) {
			// told of the row, the others go on
			return ContractJudgement.refused(Kind.REFUSED, before, List.of(), ex.fields());
		}
	}

	private ContractJudgement create(BroughtContract row, Organization own, @Nullable Side side, Caller caller) {
		var problems = new FieldProblems();
		var request = this.requests.request(row, own.id(), Objects.requireNonNull(side), null, Plan.EMPTY, problems);
		problems.raise();
		var agreement = this.forms.agreement(request, null, caller);
		var like = this.doubles.of(Deal.of(agreement), null, caller).stream().findFirst();
		return new ContractJudgement(like.isPresent() ? Kind.DOUBLE : Kind.NEW, null, side, agreement, List.of(),
				Map.of(), like.map(JudgeContract::like).orElse(null));
	}

	private ContractJudgement change(BroughtContract row, Organization own, Contract before, Caller caller) {
		var side = before.recordedBySide();
		var plan = this.plans.of(before);
		var problems = new FieldProblems();
		var request = this.requests.request(row, own.id(), side, before, plan, problems);
		problems.raise();
		var agreement = this.forms.agreement(request, before.trace(), caller);
		var changed = ChangedTerms.between(before, plan, agreement);
		if (changed.isEmpty()) {
			return new ContractJudgement(Kind.UNCHANGED, before, side, agreement, changed, Map.of(), null);
		}
		if (!before.acts(side).contains(ContractAct.EDIT)) {
			return ContractJudgement.refused(Kind.REFUSED, before, changed, Map.of("title",
					Message.of(before.hasBeenSigned() ? "contract.row.needs-amendment" : "contract.row.waits")));
		}
		return new ContractJudgement(Kind.CHANGED, before, side, agreement, changed, Map.of(), null);
	}

	private static LikeDeal like(ListedContract listed) {
		return new LikeDeal(ContractId.of(listed.id()), listed.name());
	}

}
