package io.techbridge.marketplace.statistics.web;

import java.util.function.Consumer;
import java.util.function.Function;

import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.PlanSource;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.statistics.contracts.Breakdown;
import io.techbridge.marketplace.statistics.contracts.BreakdownBy;
import io.techbridge.marketplace.statistics.contracts.CountedContract;
import io.techbridge.marketplace.statistics.contracts.FigureBasis;
import io.techbridge.marketplace.statistics.contracts.Flow;
import io.techbridge.marketplace.taxonomies.LabelTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How figures of contracts look as files. Each row says what it is about, so that it can
 * be checked wherever it is copied to. Amounts are in yuan.
 */
@Component
class FigureFiles {

	private final LabelTexts labels;

	FigureFiles(LabelTexts labels) {
		this.labels = labels;
	}

	ExportedList<FigureRow> flow() {
		var list = ExportedList.<FigureRow>named("statistics-flow")
			.with("sellerRegion", 16, FigureRow::name)
			.with("buyerRegion", 16, FigureRow::other);
		return about(figures(list), FigureRow::basis);
	}

	ExportedList<FigureRow> breakdown() {
		var list = ExportedList.<FigureRow>named("statistics-breakdown").with("name", 30, FigureRow::name);
		return about(figures(list), FigureRow::basis);
	}

	ExportedList<Behind> contracts() {
		var list = ExportedList.<Behind>named("statistics-contracts")
			.with("countedOn", 12, (row) -> row.contract().countedOn())
			.with("number", 20, (row) -> row.contract().number())
			.with("name", 40, (row) -> row.contract().name())
			.with("contractKind", 12, (row) -> row.contract().kind())
			.with("field", 30, (row) -> this.labels.field(row.contract().field()))
			.with("planSource", 12, (row) -> row.contract().planSource())
			.with("seller", 28, (row) -> row.contract().sellerName())
			.with("sellerRegion", 16, (row) -> this.labels.region(row.contract().sellerRegion()))
			.with("buyer", 28, (row) -> row.contract().buyerName())
			.with("buyerRegion", 16, (row) -> this.labels.region(row.contract().buyerRegion()))
			.with("contracts", 8, (row) -> row.contract().contracts())
			.with("totalYuan", 18, (row) -> FigureRow.yuan(row.contract().totalFen()))
			.with("technologyYuan", 18, (row) -> FigureRow.yuan(row.contract().technologyFen()));
		return about(list, Behind::basis);
	}

	/**
	 * Hands over the rows of the matrix, then its totals.
	 */
	void rows(Flow flow, Consumer<FigureRow> taker) {
		var basis = flow.basis();
		flow.cells()
			.forEach((cell) -> taker.accept(new FigureRow(basis, region(cell.from()), region(cell.to()), cell.hidden(),
					cell.current(), cell.previous())));
		flow.outputs()
			.forEach((output) -> taker.accept(new FigureRow(basis, region(output.region()), Uncoded.ALL,
					output.hidden(), output.current(), output.previous())));
		flow.intakes()
			.forEach((intake) -> taker.accept(new FigureRow(basis, Uncoded.ALL, region(intake.region()),
					intake.hidden(), intake.current(), intake.previous())));
		var total = flow.total();
		taker.accept(new FigureRow(basis, Uncoded.ALL, Uncoded.ALL, total.hidden(), total.current(), total.previous()));
	}

	/**
	 * Hands over the rows of a breakdown, then its total.
	 */
	void rows(Breakdown breakdown, Consumer<FigureRow> taker) {
		breakdown.rows()
			.forEach((row) -> taker.accept(new FigureRow(breakdown.basis(), name(breakdown.by(), row), null,
					row.hidden(), row.current(), row.previous())));
		var total = breakdown.total();
		taker.accept(
				new FigureRow(breakdown.basis(), Uncoded.ALL, null, total.hidden(), total.current(), total.previous()));
	}

	private @Nullable Object name(BreakdownBy by, Breakdown.Row row) {
		return switch (by) {
			case KIND -> ContractKind.valueOf(row.key());
			case PLAN_SOURCE -> PlanSource.valueOf(row.key());
			case FIELD -> this.labels.field(row.key());
			case SELLER_PARK, BUYER_PARK -> (row.label() != null) ? row.label() : Uncoded.NONE;
			case SELLER, BUYER -> row.label();
			case MONTH, QUARTER, YEAR -> row.key();
		};
	}

	private @Nullable Object region(String key) {
		return key.equals(Uncoded.OTHER.name()) ? Uncoded.OTHER : this.labels.region(key);
	}

	private static ExportedList<FigureRow> figures(ExportedList<FigureRow> list) {
		return list.with("contracts", 8, FigureRow::contracts)
			.with("totalYuan", 18, FigureRow::total)
			.with("technologyYuan", 18, FigureRow::technology)
			.with("previousContracts", 12, FigureRow::previousContracts)
			.with("previousTotalYuan", 18, FigureRow::previousTotal)
			.with("previousTechnologyYuan", 18, FigureRow::previousTechnology)
			.with("hidden", 8, FigureRow::hidden);
	}

	private static <T> ExportedList<T> about(ExportedList<T> list, Function<T, FigureBasis> basis) {
		return list.with("base", 14, (row) -> basis.apply(row).base())
			.with("from", 12, (row) -> basis.apply(row).from())
			.with("to", 12, (row) -> basis.apply(row).to())
			.with("asOf", 18, (row) -> basis.apply(row).asOf())
			.with("scope", 12, (row) -> basis.apply(row).scope())
			.with("scopeName", 28, (row) -> basis.apply(row).scopeName());
	}

	/**
	 * A contract in a file, and what it is about.
	 */
	record Behind(FigureBasis basis, CountedContract contract) {

	}

	/**
	 * What has no code of its own.
	 */
	enum Uncoded {

		/** All together. */
		ALL,

		/** No park. */
		NONE,

		/** Other regions. */
		OTHER

	}

}
