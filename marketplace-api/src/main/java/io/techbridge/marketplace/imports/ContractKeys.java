package io.techbridge.marketplace.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.techbridge.marketplace.contracts.lists.BroughtContract;
import io.techbridge.marketplace.contracts.lists.JudgeContract;
import io.techbridge.marketplace.lists.Column;
import io.techbridge.marketplace.lists.ListedRow;
import io.techbridge.marketplace.lists.OpenList;
import io.techbridge.marketplace.organizations.Organization;

/**
 * By what the rows of a list of contracts are told apart: whether one occurs twice can
 * only be told of the whole.
 */
final class ContractKeys {

	private final Organization own;

	private final Map<String, Seen> keys = new HashMap<>();

	private ContractKeys(Organization own) {
		this.own = own;
	}

	/**
	 * Looks through a file once.
	 */
	static ContractKeys of(OpenList list, Mapping mapping, Organization own) {
		var keys = new ContractKeys(own);
		try (var rows = list.rows(mapping.targets())) {
			rows.forEachRemaining((row) -> JudgeContract.key(brought(row), own)
				.ifPresent((key) -> keys.keys.merge(key, new Seen(row.number(), row.number()), Seen::and)));
		}
		return keys;
	}

	/**
	 * A row as contracts understand it.
	 */
	static BroughtContract brought(ListedRow row) {
		return new BroughtContract(row.externalId().isEmpty() ? null : row.externalId(), row.terms());
	}

	/**
	 * Why it cannot be told which contract a row means.
	 */
	Optional<StoredProblem> problem(ListedRow row) {
		var column = row.externalId().isEmpty() ? Column.CONTRACT_NUMBER : Column.ID;
		return JudgeContract.key(brought(row), this.own)
			.map(this.keys::get)
			.filter((seen) -> seen.first() != seen.last())
			.map((seen) -> StoredProblem.rejected(column, row.externalId(), "import.row.number-twice", seen.first(),
					seen.last()));
	}

	/**
	 * Where something was seen.
	 */
	private record Seen(int first, int last) {

		private Seen and(Seen later) {
			return new Seen(this.first, later.last);
		}

	}

}
