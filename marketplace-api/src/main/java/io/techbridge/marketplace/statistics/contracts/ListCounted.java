package io.techbridge.marketplace.statistics.contracts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.PlanSource;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.statistics.scope.Period;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the contracts behind a figure, the latest first: the rows that make the figure,
 * by contract. What was taken away again is left out.
 */
@Component
@Transactional(readOnly = true)
public class ListCounted {

	/** Shown as it counted last. */
	private static final String BY_CONTRACT = """
			SELECT l.contract_id, COALESCE(MAX(CASE WHEN l.contracts > 0 THEN l.id END), MAX(l.id)) AS shown,
			  SUM(l.contracts) AS counted, SUM(l.total_fen) AS total, SUM(l.technology_fen) AS technology
			FROM %s
			WHERE l.counts_from <= :asOf AND l.counted_on BETWEEN :from AND :to AND %s
			GROUP BY l.contract_id
			HAVING SUM(l.contracts) <> 0 OR SUM(l.total_fen) <> 0 OR SUM(l.technology_fen) <> 0""";

	private static final String ALL = """
			SELECT c.id, c.number, c.name, s.kind, s.field, s.plan_source, c.seller_name, s.seller_region, c.buyer_name,
			  s.buyer_region, s.counted_on, g.counted, g.total, g.technology
			FROM (%s) g JOIN contract_ledger s ON s.id = g.shown JOIN contract c ON c.id = g.contract_id
			ORDER BY s.counted_on DESC, c.id DESC""";

	private static final String PAGE = ALL + " LIMIT :limit OFFSET :offset";

	private final SelectContracts select;

	private final CountContracts count;

	private final JdbcClient jdbc;

	ListCounted(SelectContracts select, CountContracts count, JdbcClient jdbc) {
		this.select = select;
		this.count = count;
		this.jdbc = jdbc;
	}

	/**
	 * A page of them. Only the months it lies in are read: a contract counts once or not
	 * at all, so that the sums of the other months tell how many stand before it. All are
	 * read as of one moment.
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public CountedContractPage list(ContractFigureFilter filter, PageRequest page, Caller caller) {
		var selection = this.select.select(filter, caller);
		selection.viewer().requireList();
		var sums = this.count.by(Grouping.MONTH, selection);
		var items = new ArrayList<CountedContract>();
		var sum = Sum.ZERO;
		for (var month : selection.period().monthsBackwards()) {
			var ofMonth = sumOf(month, sums);
			var first = Math.max(0, page.offset() - sum.contracts());
			if (first < ofMonth.contracts() && items.size() < page.limit()) {
				items.addAll(part(selection.in(month), first, page.limit() - items.size()));
			}
			sum = sum.plus(ofMonth);
		}
		return new CountedContractPage(selection.basis(), List.copyOf(items), page.number(), page.limit(),
				sum.contracts(), sum);
	}

	private static Sum sumOf(Period month, Map<String, TwoYears> sums) {
		var counted = sums.get(YearMonth.from(month.from()).toString());
		return (counted != null) ? counted.current().sum() : Sum.ZERO;
	}

	private List<CountedContract> part(Selection selection, long first, int most) {
		return statement(PAGE, selection).param("limit", most)
			.param("offset", first)
			.query(ListCounted::contract)
			.list();
	}

	/**
	 * Hands over all of them, with what they are about. They are read month by month, so
	 * that no more than those of one are kept.
	 */
	public void each(ContractFigureFilter filter, Caller caller, BiConsumer<FigureBasis, CountedContract> taker) {
		var selection = this.select.select(filter, caller);
		selection.viewer().requireList();
		var basis = selection.basis();
		for (var month : selection.period().monthsBackwards()) {
			statement(ALL, selection.in(month)).query(ListCounted::contract)
				.list()
				.forEach((contract) -> taker.accept(basis, contract));
		}
	}

	private StatementSpec statement(String sql, Selection selection) {
		var conditions = LedgerConditions.of(selection);
		return this.jdbc.sql(sql.formatted(BY_CONTRACT.formatted(conditions.rows(), conditions.sql())))
			.params(conditions.parameters())
			.param("asOf", selection.asOf().instant())
			.param("from", selection.period().from())
			.param("to", selection.period().to());
	}

	private static CountedContract contract(ResultSet row, int number) throws SQLException {
		return new CountedContract(row.getString("id"), row.getString("number"), row.getString("name"),
				ContractKind.valueOf(row.getString("kind")), row.getString("field"),
				PlanSource.valueOf(row.getString("plan_source")), row.getString("seller_name"),
				row.getString("seller_region"), row.getString("buyer_name"), row.getString("buyer_region"),
				row.getObject("counted_on", LocalDate.class), row.getLong("counted"), row.getLong("total"),
				row.getLong("technology"));
	}

}
