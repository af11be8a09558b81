package io.techbridge.marketplace.statistics.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.PlanSource;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.ledger.LedgerBase;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Membership;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.statistics.scope.StatisticsScope;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.matching.FieldCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@Import(RandomContracts.class)
class ContractFiguresIT {

	private static final ContractFigureFilter TWO_YEARS = filter(LedgerBase.SIGNED, LocalDate.of(2024, 1, 1),
			LocalDate.of(2026, 12, 31));

	private static final Caller OPERATOR = new Caller(new AccountId(1), Set.of(Role.OPERATOR), null, Set.of(), null);

	@Autowired
	private RandomContracts contracts;

	@Autowired
	private SelectContracts select;

	@Autowired
	private ShowFlow flow;

	@Autowired
	private ShowBreakdown breakdown;

	@Autowired
	private ListCounted list;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private JdbcClient jdbc;

	private final Random random = new Random(20_261_128);

	@BeforeEach
	void contractsOfTwoYears() {
		this.contracts.begin();
		this.contracts.add(120, this.random);
	}

	@Test
	void figuresAndTheListBehindThemAgreeWithTheFullCountWhateverIsAskedForAsOfWhenever() {
		this.jobs.run("fold-contract-days");
		this.contracts.add(30, this.random);
		var count = new FullCount(this.jdbc);
		var counted = 0;

		for (var question = 0; question < 150; question++) {
			var filter = randomFilter();
			var caller = RandomContracts.one(callers(), this.random);
			counted += agree(count, filter, caller);
		}

		assertThat(counted).as("questions with an answer").isGreaterThan(50);
	}

	@Test
	void standardViewsAreTheSameBeforeAndAfterTheirDaysAreFolded() {
		var before = standardViews();
		assertThat(before.values()).anyMatch((sum) -> !sum.isZero());

		this.jobs.run("fold-contract-days");

		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM contract_day").query(Long.class).single()).isPositive();
		assertThat(standardViews()).isEqualTo(before);
		this.contracts.add(20, this.random);
		var half = standardViews();
		this.jobs.run("fold-contract-days");
		assertThat(standardViews()).isEqualTo(half).isNotEqualTo(before);
	}

	@Test
	void aChangeThatTakesEffectLaterCountsFromThen() {
		var from = Instant.now().plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);
		var before = total(TWO_YEARS);
		this.jobs.run("fold-contract-days");
		var changed = this.jdbc.sql("SELECT MAX(id) FROM contract_ledger WHERE contracts > 0")
			.query(Long.class)
			.single();
		later(changed, from);

		this.jobs.run("fold-contract-days");

		assertThat(total(TWO_YEARS)).isEqualTo(before);
		assertThat(this.jdbc.sql("SELECT ledger_id FROM contract_ledger_waiting").query(Long.class).list())
			.contains(changed + 1);
		assertThat(new FullCount(this.jdbc).sum(this.select.select(TWO_YEARS, OPERATOR), false)).isEqualTo(before);
	}

	/** What the contract counts for is doubled. */
	private void later(long row, Instant from) {
		this.jdbc.sql("""
				INSERT INTO contract_ledger
				SELECT id + 1, contract_id, base, counted_on, recorded_at, :from, contracts, total_fen, technology_fen,
				  kind, field, plan_source, seller_key, seller_region, seller_park, buyer_key, buyer_region, buyer_park
				FROM contract_ledger WHERE id = :row""").param("row", row).param("from", from).update();
		this.jdbc.sql("INSERT INTO contract_ledger_waiting VALUES (:row, :from)")
			.param("row", row + 1)
			.param("from", from)
			.update();
	}

	@Test
	void theYearBeforeIsTheSamePeriodAskedForOneYearEarlier() {
		var now = this.breakdown.of(BreakdownBy.MONTH,
				filter(LedgerBase.SIGNED, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)), OPERATOR);
		var then = this.breakdown.of(BreakdownBy.MONTH,
				filter(LedgerBase.SIGNED, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)), OPERATOR);

		assertThat(now.rows()).hasSize(12);
		assertThat(now.rows()).extracting(Breakdown.Row::previous)
			.isEqualTo(then.rows().stream().map(Breakdown.Row::current).toList());
		assertThat(now.total().previous()).isEqualTo(then.total().current()).isNotEqualTo(Sum.ZERO);
	}

	@Test
	void anOrganizationSeesItsContractsOnly() {
		var own = this.contracts.organization(0);
		var member = member(own);

		var seen = all(TWO_YEARS, member);

		assertThat(seen).isNotEmpty();
		var sides = this.jdbc.sql("""
				SELECT id FROM contract WHERE seller_organization_id = :own OR buyer_organization_id = :own""")
			.param("own", own.value())
			.query(String.class)
			.list();
		assertThat(sides).containsAll(seen);
		assertThat(all(of(TWO_YEARS, this.contracts.organization(2)), member)).allMatch(sides::contains);
	}

	@Test
	void anOrganizationWithoutContractsSeesNothingWhoeverItAsksFor() {
		var stranger = member(new OrganizationId(4711));

		for (var filter : List.of(TWO_YEARS, of(TWO_YEARS, this.contracts.organization(0)))) {
			assertThat(this.flow.of(filter, stranger).total().current()).isEqualTo(Sum.ZERO);
			assertThat(this.breakdown.of(BreakdownBy.SELLER, filter, stranger).rows()).isEmpty();
			assertThat(all(filter, stranger)).isEmpty();
		}
	}

	@Test
	void theMarketIsToldWithoutListsAndWithoutNames() {
		var stranger = member(new OrganizationId(4711));
		var market = market(TWO_YEARS);

		assertThat(this.flow.of(market, stranger).cells()).anyMatch(Flow.Cell::hidden)
			.anyMatch((cell) -> !cell.hidden() && cell.current() != null && cell.current().contracts() > 0);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> all(market, stranger));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.breakdown.of(BreakdownBy.SELLER, market, stranger));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.flow.of(of(market, this.contracts.organization(0)), stranger));
	}

	@Test
	void whatTheMarketShowsIsRightAndHasThreeOrganizationsOnEachSide() {
		var selection = this.select.select(TWO_YEARS, OPERATOR);
		var count = new FullCount(this.jdbc);
		var right = count.by(FullCount.Row::flow, selection, false);
		var flow = this.flow.of(market(TWO_YEARS), OPERATOR);

		for (var cell : flow.cells()) {
			var key = cell.from() + ">" + cell.to();
			if (cell.hidden()) {
				assertThat(cell.current()).isNull();
				assertThat(cell.previous()).isNull();
			}
			else {
				assertThat(cell.current()).isEqualTo(right.getOrDefault(key, Sum.ZERO));
				assertThat(cell.current().isZero() || parties(count, selection, key, FullCount.Row::seller) >= 3
						&& parties(count, selection, key, FullCount.Row::buyer) >= 3)
					.as(key)
					.isTrue();
			}
		}
	}

	private static long parties(FullCount count, Selection selection, String flow,
			Function<FullCount.Row, String> party) {
		return count.by((row) -> row.flow() + " " + party.apply(row), selection, false)
			.keySet()
			.stream()
			.filter((key) -> key.startsWith(flow + " "))
			.count();
	}

	private int agree(FullCount count, ContractFigureFilter filter, Caller caller) {
		var flow = this.flow.of(filter, caller);
		var selection = this.select.select(asOf(filter, flow.basis().asOf()), caller);
		var right = count.sum(selection, false);
		var list = this.list.list(filter, new PageRequest(0, 100), caller);

		assertThat(flow.total().current()).as("flow %s", filter).isEqualTo(right);
		assertThat(flow.total().previous()).as("a year before %s", filter).isEqualTo(count.sum(selection, true));
		assertThat(cells(flow)).as("cells %s", filter).isEqualTo(count.by(FullCount.Row::flow, selection, false));
		for (var by : BreakdownBy.values()) {
			assertThat(this.breakdown.of(by, filter, caller).total().current()).as("%s %s", by, filter)
				.isEqualTo(right);
		}
		assertThat(rows(BreakdownBy.KIND, filter, caller)).isEqualTo(count.by(FullCount.Row::kind, selection, false));
		assertThat(rows(BreakdownBy.SELLER_PARK, filter, caller))
			.isEqualTo(count.by((row) -> FullCount.none(row.sellerPark()), selection, false));
		assertThat(rows(BreakdownBy.BUYER, filter, caller)).isEqualTo(count.by(FullCount.Row::buyer, selection, false));
		assertThat(rows(BreakdownBy.MONTH, filter, caller)).isEqualTo(count.by(FullCount.Row::month, selection, false));
		assertThat(list.sum()).as("list %s", filter).isEqualTo(right);
		assertThat(list.total()).as("entries %s", filter).isEqualTo(count.contracts(selection));
		assertThat(list.items()).hasSize((int) Math.min(100, list.total()));
		return right.isZero() ? 0 : 1;
	}

	private static Map<String, Sum> cells(Flow flow) {
		var cells = new HashMap<String, Sum>();
		flow.cells().forEach((cell) -> cells.put(cell.from() + ">" + cell.to(), cell.current()));
		cells.values().removeIf(Sum::isZero);
		return cells;
	}

	private Map<String, Sum> rows(BreakdownBy by, ContractFigureFilter filter, Caller caller) {
		var rows = new HashMap<String, Sum>();
		this.breakdown.of(by, filter, caller).rows().forEach((row) -> rows.put(row.key(), row.current()));
		rows.values().removeIf(Sum::isZero);
		return rows;
	}

	private List<String> all(ContractFigureFilter filter, Caller caller) {
		var ids = new ArrayList<String>();
		this.list.each(filter, caller, (basis, contract) -> ids.add(contract.contractId()));
		return ids;
	}

	private Sum total(ContractFigureFilter filter) {
		return this.flow.of(filter, OPERATOR).total().current();
	}

	/** Every filter of a standard view by everything. */
	private Map<String, Sum> standardViews() {
		var views = new HashMap<String, Sum>();
		for (var base : LedgerBase.values()) {
			for (var filter : standardFilters(base)) {
				for (var by : BreakdownBy.values()) {
					this.breakdown.of(by, filter, OPERATOR)
						.rows()
						.forEach((row) -> views.put(filter + " " + by + " " + row.key(), row.current()));
				}
				this.flow.of(filter, OPERATOR)
					.cells()
					.forEach((cell) -> views.put(filter + " " + cell.from() + cell.to(), cell.current()));
			}
		}
		return views;
	}

	private static List<ContractFigureFilter> standardFilters(LedgerBase base) {
		var all = filter(base, LocalDate.of(2024, 3, 10), LocalDate.of(2025, 11, 3));
		return List.of(all,
				new ContractFigureFilter(base, all.from(), all.to(), null, null, new ParkCode("TIANKAI"), null, null,
						null, null, null, null, null),
				new ContractFigureFilter(base, all.from(), all.to(), null, null, null, ContractKind.LICENSE, null, null,
						null, null, null, null),
				new ContractFigureFilter(base, all.from(), all.to(), null, null, null, null,
						new FieldCode("NEW_ENERGY"), null, null, null, null, null),
				new ContractFigureFilter(base, all.from(), all.to(), null, null, null, null, null, null, "110000",
						"130000", null, null),
				new ContractFigureFilter(base, all.from(), all.to(), null, null, null, null, null, null, null, "OTHER",
						null, null));
	}

	private ContractFigureFilter randomFilter() {
		var from = RandomContracts.FIRST.plusDays(this.random.nextInt(700) - 100);
		return new ContractFigureFilter(RandomContracts.one(List.of(LedgerBase.values()), this.random), from,
				from.plusDays(this.random.nextInt(900)), maybe(2, List.of(randomInstant())), StatisticsScope.OWN,
				maybe(4, List.of(new ParkCode("TIANKAI"), new ParkCode("ZGC_SCIENCE_CITY"), new ParkCode("NONE"))),
				maybe(4, List.of(ContractKind.values())),
				maybe(4, List.of(new FieldCode("NEW_ENERGY"), new FieldCode("NUCLEAR"))),
				maybe(6, List.of(PlanSource.values())), maybe(5, RegionGroups.ALL), maybe(5, RegionGroups.ALL),
				maybe(6, List.of(Long.toString(this.contracts.organization(0).value()), "n:域外公司1")),
				maybe(3, List.of(Side.values())));
	}

	private Instant randomInstant() {
		return Instant.parse("2024-02-01T00:00:00Z").plusSeconds(this.random.nextInt(3 * 365 * 24 * 3600));
	}

	private <T> T maybe(int oneIn, List<T> several) {
		return (this.random.nextInt(oneIn) == 0) ? RandomContracts.one(several, this.random) : null;
	}

	private List<Caller> callers() {
		return List.of(OPERATOR, OPERATOR, member(this.contracts.organization(1)), administrator("TIANKAI"),
				administrator("TIANKAI", "ZGC_SCIENCE_CITY"));
	}

	private static Caller member(OrganizationId organization) {
		return new Caller(new AccountId(2), Set.of(Role.COMPANY), new Membership(organization, MemberRole.VIEWER, true),
				Set.of(), null);
	}

	private static Caller administrator(String... parks) {
		return new Caller(new AccountId(3), Set.of(Role.PARK_ADMIN), null,
				Set.copyOf(List.of(parks).stream().map(ParkCode::new).toList()), null);
	}

	private static ContractFigureFilter filter(LedgerBase base, LocalDate from, LocalDate to) {
		return new ContractFigureFilter(base, from, to, null, null, null, null, null, null, null, null, null, null);
	}

	private static ContractFigureFilter asOf(ContractFigureFilter filter, Instant asOf) {
		return new ContractFigureFilter(filter.base(), filter.from(), filter.to(), asOf, filter.scope(), filter.park(),
				filter.kind(), filter.field(), filter.plan(), filter.sellerRegion(), filter.buyerRegion(),
				filter.organization(), filter.side());
	}

	private static ContractFigureFilter of(ContractFigureFilter filter, OrganizationId organization) {
		return new ContractFigureFilter(filter.base(), filter.from(), filter.to(), null, filter.scope(), null, null,
				null, null, null, null, Long.toString(organization.value()), null);
	}

	private static ContractFigureFilter market(ContractFigureFilter filter) {
		return new ContractFigureFilter(filter.base(), filter.from(), filter.to(), null, StatisticsScope.MARKET, null,
				null, null, null, null, null, null, null);
	}

}
