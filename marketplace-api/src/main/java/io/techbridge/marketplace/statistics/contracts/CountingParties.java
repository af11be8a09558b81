package io.techbridge.marketplace.statistics.contracts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Puts groups together from what each of their parties adds to them. Sums come from the
 * side of the sellers: that of the buyers has the same.
 */
final class CountingParties implements RowCallbackHandler {

	private final Map<String, Group> groups = new HashMap<>();

	@Override
	public void processRow(ResultSet row) throws SQLException {
		var group = this.groups.computeIfAbsent(row.getString("group_value"), (key) -> new Group());
		var selling = row.getString("side").equals("SELLER");
		var party = row.getString("party");
		group.current.add(selling, party, CountContracts.sum(row, ""));
		group.previous.add(selling, party, CountContracts.sum(row, "previous_"));
	}

	Map<String, TwoYears> counted() {
		var counted = new HashMap<String, TwoYears>();
		this.groups
			.forEach((key, group) -> counted.put(key, new TwoYears(group.current.counted(), group.previous.counted())));
		return counted;
	}

	private static final class Group {

		private final Year current = new Year();

		private final Year previous = new Year();

	}

	private static final class Year {

		private final Set<String> sellers = new HashSet<>();

		private final Set<String> buyers = new HashSet<>();

		private Sum sum = Sum.ZERO;

		private void add(boolean selling, String party, Sum part) {
			if (selling) {
				this.sum = this.sum.plus(part);
			}
			if (!part.isZero()) {
				(selling ? this.sellers : this.buyers).add(party);
			}
		}

		private Counted counted() {
			return new Counted(this.sum, this.sellers, this.buyers);
		}

	}

}
