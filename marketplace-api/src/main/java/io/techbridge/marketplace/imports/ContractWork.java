package io.techbridge.marketplace.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.Deal;
import io.techbridge.marketplace.contracts.lists.BringContracts;
import io.techbridge.marketplace.contracts.lists.ContractJudgement;
import io.techbridge.marketplace.contracts.lists.JudgeContract;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.ListedRow;
import io.techbridge.marketplace.lists.RowProblem.Severity;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a list of contracts do to the contracts of whoever brings it, one
 * after the other.
 */
final class ContractWork implements RowWork {

	private final Organization own;

	private final ContractKeys keys;

	private final JudgeContract judge;

	private final BringContracts bring;

	private final Caller caller;

	private final List<EarlierDeal> earlier = new ArrayList<>();

	ContractWork(Organization own, ContractKeys keys, JudgeContract judge, BringContracts bring, Caller caller) {
		this.own = own;
		this.keys = keys;
		this.judge = judge;
		this.bring = bring;
		this.caller = caller;
	}

	@Override
	public List<JudgedRow> judge(List<ListedRow> batch) {
		return batch.stream().map((row) -> judge(row).row()).toList();
	}

	@Override
	public List<WrittenRow> write(List<ListedRow> batch, ImportMode mode) {
		return batch.stream().map((row) -> write(row, judge(row), mode)).toList();
	}

	@Override
	public int mark() {
		return this.earlier.size();
	}

	@Override
	public void back(int mark) {
		this.earlier.subList(mark, this.earlier.size()).clear();
	}

	private WrittenRow write(ListedRow row, Verdict verdict, ImportMode mode) {
		if (!verdict.row().isWritten()) {
			return new WrittenRow(verdict.row(), false);
		}
		var draft = this.bring.write(ContractKeys.brought(row), Objects.requireNonNull(verdict.judgement()),
				this.caller);
		var missing = (mode == ImportMode.SUBMIT) ? this.bring.propose(draft, this.caller) : Map.<String, Message>of();
		return new WrittenRow(verdict.row().as(draft.id().value()).with(problems(Severity.MISSING, missing)), false);
	}

	private Verdict judge(ListedRow row) {
		var problems = new ArrayList<>(row.problems().stream().map(StoredProblem::of).toList());
		this.keys.problem(row).ifPresent(problems::addFirst);
		if (!problems.isEmpty()) {
			return new Verdict(JudgedRow.of(row, ImportOutcome.ERROR, null, problems, List.of(), null), null);
		}
		var judgement = this.judge.judge(ContractKeys.brought(row), this.own, this.caller);
		return switch (judgement.kind()) {
			case NEW, DOUBLE -> judgeNew(row, judgement);
			case CHANGED -> verdict(row, ImportOutcome.CHANGED, judgement, null);
			case UNCHANGED -> verdict(row, ImportOutcome.UNCHANGED, judgement, null);
			case AMBIGUOUS -> verdict(row, ImportOutcome.AMBIGUOUS, judgement, null);
			case REFUSED -> verdict(row, ImportOutcome.ERROR, judgement, null);
		};
	}

	/**
	 * What is new may only seem so: an earlier row or another record may be of the same
	 * deal.
	 */
	private Verdict judgeNew(ListedRow row, ContractJudgement judgement) {
		var deal = Deal.of(Objects.requireNonNull(judgement.agreement()));
		var like = like(deal).or(() -> like(judgement));
		if (like.isPresent()) {
			return verdict(row, ImportOutcome.DUPLICATE, judgement, like.get());
		}
		this.earlier.add(new EarlierDeal(row.number(), row.title(), deal));
		return verdict(row, ImportOutcome.NEW, judgement, null);
	}

	private Optional<Alike> like(Deal deal) {
		return this.earlier.stream()
			.filter((other) -> other.deal().isLike(deal))
			.findFirst()
			.map((other) -> new Alike(null, other.row(), other.title()));
	}

	private static Optional<Alike> like(ContractJudgement judgement) {
		return Optional.ofNullable(judgement.like()).map((like) -> new Alike(like.id().value(), null, like.name()));
	}

	private static Verdict verdict(ListedRow row, ImportOutcome outcome, ContractJudgement judgement,
			@Nullable Alike like) {
		return new Verdict(JudgedRow.of(row, outcome, id(judgement.contract()),
				problems(Severity.REJECTED, judgement.problems()), judgement.changedFields(), like), judgement);
	}

	private static List<StoredProblem> problems(Severity severity, Map<String, Message> problems) {
		return problems.entrySet()
			.stream()
			.map((problem) -> StoredProblem.of(severity, ListKind.CONTRACT, problem))
			.toList();
	}

	private static @Nullable Long id(@Nullable Contract contract) {
		return (contract != null) ? contract.id().value() : null;
	}

	/**
	 * What becomes of a row, and how.
	 *
	 * @param judgement {@code null} if it does not come to that
	 */
	private record Verdict(JudgedRow row, @Nullable ContractJudgement judgement) {

	}

	/**
	 * A deal that an earlier row makes a contract of.
	 */
	private record EarlierDeal(int row, String title, Deal deal) {

	}

}
