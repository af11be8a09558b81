package io.techbridge.marketplace.statistics.contracts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.statistics.days.LedgerKeys;
import org.jspecify.annotations.Nullable;

/**
 * Which rows {@code l} of the ledger are counted, as conditions of SQL; the period and
 * the instant are not among them.
 *
 * @param rows where the rows come from
 */
record LedgerConditions(String rows, String sql, Map<String, Object> parameters) {

	private static final String ALL = "contract_ledger l";

	/** Each side has an index of its own. */
	private static final String OF_ORGANIZATION = """
			(SELECT id FROM contract_ledger WHERE seller_key = :own
			 UNION SELECT id FROM contract_ledger WHERE buyer_key = :own) own
			JOIN contract_ledger l ON l.id = own.id""";

	static LedgerConditions of(Selection selection) {
		var conditions = new Conditions();
		var filter = selection.filter();
		conditions.add("l.base = :base", "base", filter.stated().name());
		conditions.scope(selection);
		conditions.on(filter.side(), "park", LedgerKeys.SELLER_PARK, LedgerKeys.BUYER_PARK, code(filter.park()));
		conditions.equal(LedgerKeys.KIND, "kind", (filter.kind() != null) ? filter.kind().name() : null);
		conditions.equal(LedgerKeys.FIELD, "field", (filter.field() != null) ? filter.field().value() : null);
		conditions.equal(LedgerKeys.PLAN_SOURCE, "plan", (filter.plan() != null) ? filter.plan().name() : null);
		conditions.equal(LedgerKeys.SELLER_REGION, "sellerRegion", filter.sellerRegion());
		conditions.equal(LedgerKeys.BUYER_REGION, "buyerRegion", filter.buyerRegion());
		conditions.on(filter.side(), "organization", "l.seller_key", "l.buyer_key", filter.organization());
		var viewer = selection.viewer();
		var ofOrganization = viewer.organization() != null && viewer.parks().isEmpty();
		return new LedgerConditions(ofOrganization ? OF_ORGANIZATION : ALL, String.join(" AND ", conditions.sql),
				conditions.parameters);
	}

	private static @Nullable String code(@Nullable ParkCode park) {
		return (park != null) ? park.value() : null;
	}

	private static final class Conditions {

		private final List<String> sql = new ArrayList<>();

		private final Map<String, Object> parameters = new HashMap<>();

		private void add(String condition, String parameter, Object value) {
			this.sql.add(condition);
			this.parameters.put(parameter, value);
		}

		private void equal(String expression, String parameter, @Nullable String value) {
			if (value != null) {
				add(expression + " = :" + parameter, parameter, value);
			}
		}

		private void on(@Nullable Side side, String parameter, String seller, String buyer, @Nullable String value) {
			if (side != null) {
				equal((side == Side.SELLER) ? seller : buyer, parameter, value);
			}
			else if (value != null) {
				add("(%s = :%s OR %s = :%s)".formatted(seller, parameter, buyer, parameter), parameter, value);
			}
		}

		/** Who is a member and administers parks as well sees the contracts of both. */
		private void scope(Selection selection) {
			var viewer = selection.viewer();
			if (viewer.countsEverything()) {
				return;
			}
			var seen = new ArrayList<String>();
			if (viewer.organization() != null) {
				seen.add("l.seller_key = :own OR l.buyer_key = :own");
				this.parameters.put("own", Long.toString(viewer.organization().value()));
			}
			if (!viewer.parks().isEmpty()) {
				seen.add("l.seller_park IN (:parks) OR l.buyer_park IN (:parks)");
				this.parameters.put("parks", viewer.parks().stream().map(ParkCode::value).toList());
			}
			this.sql.add("(" + String.join(" OR ", seen) + ")");
		}

	}

}
