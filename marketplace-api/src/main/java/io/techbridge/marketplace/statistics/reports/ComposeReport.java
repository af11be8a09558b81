package io.techbridge.marketplace.statistics.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.statistics.reports.ReportData.Amounts;
import io.techbridge.marketplace.statistics.reports.ReportData.Entry;
import io.techbridge.marketplace.statistics.reports.ReportData.Flow;
import io.techbridge.marketplace.statistics.reports.ReportData.Group;
import io.techbridge.marketplace.statistics.reports.ReportData.Step;
import io.techbridge.marketplace.statistics.reports.ReportDocument.Block;
import io.techbridge.marketplace.statistics.reports.ReportDocument.Section;
import io.techbridge.marketplace.taxonomies.Taxonomies;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

import static io.techbridge.marketplace.statistics.reports.ReportWords.change;
import static io.techbridge.marketplace.statistics.reports.ReportWords.tenThousandYuan;
import static io.techbridge.marketplace.statistics.reports.ReportWords.text;

/**
 * Puts what a report says into words: cover, flow, groups, funnel, list of contracts.
 */
final class ComposeReport {

	private static final List<String> REGIONS = List.of("110000", "120000", "130000", "OTHER");

	private static final List<Integer> COVER = List.of(26, 22, 22, 14);

	private static final List<Integer> FLOW = List.of(22, 18, 18, 18, 18, 18);

	private static final List<Integer> GROUPS = List.of(30, 16, 20, 22, 12, 16, 20, 12);

	private static final List<Integer> FUNNEL = List.of(24, 24, 14, 18);

	private static final List<Integer> CONTRACTS = List.of(20, 44, 12, 30, 12, 12, 30, 22, 30, 22, 12, 18, 18);

	private static final String CONTRACTS_COUNT = "cover.contracts";

	private static final String TOTAL = "cover.total";

	private static final String TECHNOLOGY = "cover.technology";

	private static final String CHANGE = "cover.change";

	private final IssuedReport report;

	private final ReportData data;

	private final Taxonomies taxonomies;

	private final boolean demonstration;

	ComposeReport(IssuedReport report, ReportData data, Taxonomies taxonomies, boolean demonstration) {
		this.report = report;
		this.data = data;
		this.taxonomies = taxonomies;
		this.demonstration = demonstration;
	}

	ReportDocument compose() {
		var sections = new ArrayList<Section>();
		sections.add(cover());
		if (!this.data.flow().isEmpty()) {
			sections.add(flow());
		}
		sections.add(groups());
		if (!this.data.funnel().isEmpty()) {
			sections.add(funnel());
		}
		sections.add(contracts());
		return new ReportDocument(ReportWords.title(this.report), sections);
	}

	private Section cover() {
		var blocks = new ArrayList<Block>();
		var about = new ArrayList<List<@Nullable Object>>();
		about.add(row(text("cover.scope"), ReportWords.scope(this.report)));
		about.add(row(text("cover.period"),
				text("cover.period-value", this.report.from().toString(), this.report.to().toString())));
		about.add(row(text("cover.base"), text("base." + this.report.base())));
		about.add(row(text("cover.as-of"), text("cover.as-of-value", ReportWords.time(this.report.asOf()))));
		about.add(row(text("cover.issued"), ReportWords.time(this.report.issuedAt())));
		about.add(row(text("cover.number"), this.report.id()));
		blocks.add(new Block(this.demonstration ? text("demonstration") : null, List.of(), about));
		blocks.add(new Block(null,
				List.of(text("cover.totals"), text("cover.current"), text("cover.previous"), text(CHANGE)),
				List.of(totals(CONTRACTS_COUNT, Amounts::contracts, (count) -> count),
						totals(TOTAL, Amounts::totalFen, ReportWords::tenThousandYuan),
						totals(TECHNOLOGY, Amounts::technologyFen, ReportWords::tenThousandYuan))));
		var institution = this.data.institution();
		if (institution != null) {
			blocks.add(new Block(text("cover.institution"), List.of(),
					List.of(row(text("institution.interests"), institution.interests()),
							row(text("institution.answered"), institution.answered()),
							row(text("institution.received"), tenThousandYuan(institution.receivedFen())),
							row(text("institution.related"), institution.relatedParties()))));
		}
		return Section.of(text("sheet.cover"), COVER, blocks);
	}

	private List<@Nullable Object> totals(String name, ToLongFunction<Amounts> value, LongFunction<Object> shown) {
		var current = value.applyAsLong(this.data.total());
		var previous = value.applyAsLong(this.data.previous());
		return row(text(name), shown.apply(current), shown.apply(previous), change(current, previous));
	}

	private Section flow() {
		var blocks = new ArrayList<Block>();
		addMatrices(blocks, "flow.contracts", Amounts::contracts, (count) -> count);
		addMatrices(blocks, "flow.total", Amounts::totalFen, ReportWords::tenThousandYuan);
		addMatrices(blocks, "flow.technology", Amounts::technologyFen, ReportWords::tenThousandYuan);
		return Section.of(text("sheet.flow"), FLOW, blocks);
	}

	private void addMatrices(List<Block> blocks, String name, ToLongFunction<Amounts> value,
			LongFunction<Object> shown) {
		blocks.add(matrix(text(name), (current, previous) -> shown.apply(value.applyAsLong(current))));
		blocks.add(matrix(text("flow.change", text(name)),
				(current, previous) -> change(value.applyAsLong(current), value.applyAsLong(previous))));
	}

	private Block matrix(String name, Cell cell) {
		var names = new ArrayList<String>();
		names.add(text("flow.from-to"));
		REGIONS.forEach((region) -> names.add(ReportWords.region(region)));
		names.add(text("flow.sum"));
		var rows = new ArrayList<List<@Nullable Object>>();
		for (var from : REGIONS) {
			rows.add(matrixRow(ReportWords.region(from), cell, (flow) -> flow.from().equals(from)));
		}
		rows.add(matrixRow(text("flow.sum"), cell, (flow) -> true));
		return new Block(name, names, rows);
	}

	private List<@Nullable Object> matrixRow(String name, Cell cell, Predicate<Flow> ofRow) {
		var values = new ArrayList<@Nullable Object>();
		values.add(name);
		for (var to : REGIONS) {
			values.add(sum(cell, (flow) -> ofRow.test(flow) && flow.to().equals(to)));
		}
		values.add(sum(cell, ofRow));
		return values;
	}

	private @Nullable Object sum(Cell cell, Predicate<Flow> which) {
		var flows = this.data.flow().stream().filter(which).toList();
		return cell.of(flows.stream().map(Flow::current).reduce(Amounts.NONE, Amounts::plus),
				flows.stream().map(Flow::previous).reduce(Amounts.NONE, Amounts::plus));
	}

	private Section groups() {
		var byProperty = this.data.groups()
			.stream()
			.collect(Collectors.groupingBy(Group::by, LinkedHashMap::new, Collectors.toList()));
		var names = Stream
			.of("group.name", CONTRACTS_COUNT, TOTAL, TECHNOLOGY, "group.share", "group.previous-contracts",
					"group.previous-total", CHANGE)
			.map(ReportWords::text)
			.toList();
		var blocks = byProperty.entrySet()
			.stream()
			.map((groups) -> new Block(text("by." + groups.getKey()), names,
					groups.getValue().stream().map(this::group).toList()))
			.toList();
		return Section.of(text("sheet.groups"), GROUPS, blocks);
	}

	private List<@Nullable Object> group(Group group) {
		var current = group.current();
		var previous = group.previous();
		var all = this.data.total().totalFen();
		return row(field(group), current.contracts(), tenThousandYuan(current.totalFen()),
				tenThousandYuan(current.technologyFen()), (all > 0) ? current.totalFen() / (double) all : null,
				(previous != null) ? previous.contracts() : null,
				(previous != null) ? tenThousandYuan(previous.totalFen()) : null,
				(previous != null) ? change(current.totalFen(), previous.totalFen()) : null);
	}

	private String field(Group group) {
		if (group.by().equals("FIELD") && group.label() == null && !group.key().isEmpty()) {
			return this.taxonomies.field(new FieldCode(group.key()), Locale.CHINESE);
		}
		if (group.by().equals("BUYER_REGION")) {
			return region(group.key());
		}
		return ReportWords.group(group);
	}

	private Section funnel() {
		var byListing = this.data.funnel()
			.stream()
			.collect(Collectors.groupingBy(Step::listing, LinkedHashMap::new, Collectors.toList()));
		var names = Stream.of("step", "listings", "share", "median").map((name) -> text("funnel." + name)).toList();
		var blocks = byListing.entrySet()
			.stream()
			.map((steps) -> new Block(text("funnel." + steps.getKey()), names,
					steps.getValue().stream().map(ComposeReport::step).toList()))
			.toList();
		return Section.of(text("sheet.funnel"), FUNNEL, blocks);
	}

	private static List<@Nullable Object> step(Step step) {
		return row(text("step." + step.step()), (step.listings() != null) ? step.listings() : text("funnel.hidden"),
				step.share(), oneDecimal(step.medianDays()));
	}

	private Section contracts() {
		var names = Stream
			.of("number", "name", "kind", "field", "plan", "mode", "seller", "seller-region", "buyer", "buyer-region",
					"on", "total", "technology")
			.map((name) -> text("contract." + name))
			.toList();
		return new Section(text("sheet.contracts"), CONTRACTS, true,
				List.of(new Block(null, names, this.data.contracts().stream().map(this::entry).toList())));
	}

	private List<@Nullable Object> entry(Entry entry) {
		return row(entry.number(), entry.name(), ReportWords.word(entry.kind()),
				(entry.field() != null) ? this.taxonomies.field(new FieldCode(entry.field()), Locale.CHINESE) : null,
				ReportWords.word(entry.planSource()), ReportWords.word(entry.transferMode()), entry.sellerName(),
				region(entry.sellerRegion()), entry.buyerName(), region(entry.buyerRegion()), entry.countedOn(),
				tenThousandYuan(entry.totalFen()), tenThousandYuan(entry.technologyFen()));
	}

	private String region(String code) {
		return this.taxonomies.region(new RegionCode(code), Locale.CHINESE);
	}

	private static @Nullable BigDecimal oneDecimal(@Nullable Double days) {
		return (days != null) ? BigDecimal.valueOf(days).setScale(1, RoundingMode.HALF_UP) : null;
	}

	private static List<@Nullable Object> row(@Nullable Object... values) {
		return Arrays.asList(values);
	}

	/** What a cell of a matrix shows of this year and the one before. */
	@FunctionalInterface
	private interface Cell {

		@Nullable Object of(Amounts current, Amounts previous);

	}

}
