package io.techbridge.marketplace.contracts.lists;

import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.contracts.core.Agreement;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.platform.problems.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a list would do to the contracts of whoever brings it.
 *
 * @param contract the contract it means, {@code null} if there is none or it cannot be
 * told
 * @param ownSide the side of whoever brings it
 * @param agreement what the contract would say; {@code null} if it does not come to that
 * @param changedFields the names of the fields it changes, or would if it could
 * @param problems why it does nothing, by field
 * @param like what it is likely the same deal as
 */
public record ContractJudgement(Kind kind, @Nullable Contract contract, @Nullable Side ownSide,
		@Nullable Agreement agreement, List<String> changedFields, Map<String, Message> problems,
		@Nullable LikeDeal like) {

	static ContractJudgement refused(Kind kind, @Nullable Contract contract, List<String> changedFields,
			Map<String, Message> problems) {
		return new ContractJudgement(kind, contract, null, null, changedFields, problems, null);
	}

	/**
	 * Kinds of judgements.
	 */
	public enum Kind {

		/** There is no such contract yet. */
		NEW,

		/** There is a draft, and it says something else. */
		CHANGED,

		/** There is one that says the same. */
		UNCHANGED,

		/** There is one that is likely the same deal. */
		DOUBLE,

		/** There are several that could be meant. */
		AMBIGUOUS,

		/** It cannot be used. */
		REFUSED

	}

}
