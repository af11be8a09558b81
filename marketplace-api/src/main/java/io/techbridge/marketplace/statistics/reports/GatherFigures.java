package io.techbridge.marketplace.statistics.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.statistics.contracts.BreakdownBy;
import io.techbridge.marketplace.statistics.contracts.ContractFigureFilter;
import io.techbridge.marketplace.statistics.contracts.CountedContract;
import io.techbridge.marketplace.statistics.contracts.Flow;
import io.techbridge.marketplace.statistics.contracts.ListCounted;
import io.techbridge.marketplace.statistics.contracts.ShowBreakdown;
import io.techbridge.marketplace.statistics.contracts.ShowFlow;
import io.techbridge.marketplace.statistics.contracts.Sum;
import io.techbridge.marketplace.statistics.reports.ReportData.Amounts;
import io.techbridge.marketplace.statistics.reports.ReportData.Entry;
import io.techbridge.marketplace.statistics.reports.ReportData.Group;
import io.techbridge.marketplace.statistics.reports.SoldContracts.Sold;
import io.techbridge.marketplace.statistics.scope.Period;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gathers what a report says: the same figures as the statistics show, and the contracts
 * behind them.
 */
@Component
class GatherFigures {

	private static final int MOST_CONTRACTS = 20_000;

	private static final List<BreakdownBy> OF_MARKET = List.of(BreakdownBy.FIELD, BreakdownBy.KIND,
			BreakdownBy.PLAN_SOURCE, BreakdownBy.SELLER_PARK, BreakdownBy.BUYER_PARK, BreakdownBy.MONTH);

	private static final List<BreakdownBy> OF_INSTITUTION = List.of(BreakdownBy.KIND, BreakdownBy.FIELD,
			BreakdownBy.PLAN_SOURCE, BreakdownBy.MONTH);

	private final ShowFlow flow;

	private final ShowBreakdown breakdown;

	private final ListCounted list;

	private final SoldContracts sold;

	private final InstitutionFacts facts;

	private final GatherFunnel funnel;

	GatherFigures(ShowFlow flow, ShowBreakdown breakdown, ListCounted list, SoldContracts sold, InstitutionFacts facts,
			GatherFunnel funnel) {
		this.flow = flow;
		this.breakdown = breakdown;
		this.list = list;
		this.sold = sold;
		this.facts = facts;
		this.funnel = funnel;
	}

	/**
	 * What a report of the market, or of a park, says.
	 */
	ReportData ofMarket(ContractFigureFilter filter, Caller caller) {
		var shown = this.flow.of(filter, caller);
		var contracts = contracts(filter, shown, caller);
		return new ReportData(amounts(shown.total().current()), amounts(shown.total().previous()), flows(shown),
				groups(OF_MARKET, filter, caller), this.funnel.ofMarket(filter, caller), null,
				entries(contracts, this.sold.of(contracts)));
	}

	/**
	 * What an institution's report says.
	 */
	ReportData ofInstitution(ContractFigureFilter filter, OrganizationId organization, Caller caller) {
		var shown = this.flow.of(filter, caller);
		var contracts = contracts(filter, shown, caller);
		var sold = this.sold.of(contracts);
		var groups = new ArrayList<Group>();
		groups.addAll(grouped("MODE", contracts, (contract) -> mode(sold.get(contract.contractId()))));
		groups.addAll(grouped("BUYER_REGION", contracts, (contract) -> province(contract.buyerRegion())));
		groups.addAll(groups(OF_INSTITUTION, filter, caller));
		var related = contracts.stream()
			.filter((contract) -> sold.containsKey(contract.contractId())
					&& Objects.requireNonNull(sold.get(contract.contractId())).relatedParty())
			.count();
		var period = new Period(Objects.requireNonNull(filter.from()), Objects.requireNonNull(filter.to()));
		return new ReportData(amounts(shown.total().current()), amounts(shown.total().previous()), List.of(), groups,
				this.funnel.ofInstitution(filter, organization, caller),
				this.facts.of(organization, period, Objects.requireNonNull(filter.asOf()), related),
				entries(contracts, sold));
	}

	private List<CountedContract> contracts(ContractFigureFilter filter, Flow shown, Caller caller) {
		if (amounts(shown.total().current()).contracts() > MOST_CONTRACTS) {
			throw new RuleViolated(Message.of("statistics.report.too-long", MOST_CONTRACTS), "to");
		}
		var contracts = new ArrayList<CountedContract>();
		this.list.each(filter, caller, (basis, contract) -> contracts.add(contract));
		return contracts;
	}

	private static List<ReportData.Flow> flows(Flow shown) {
		return shown.cells()
			.stream()
			.map((cell) -> new ReportData.Flow(cell.from(), cell.to(), amounts(cell.current()),
					amounts(cell.previous())))
			.toList();
	}

	private List<Group> groups(List<BreakdownBy> several, ContractFigureFilter filter, Caller caller) {
		return several.stream().flatMap((by) -> this.breakdown.of(by, filter, caller).rows().stream().map((row) -> {
			var key = "NONE".equals(row.key()) ? "" : row.key();
			return new Group(by.name(), key, row.label(), amounts(row.current()), amounts(row.previous()));
		})).toList();
	}

	/** By something that figures do not count by, the largest first. */
	private static List<Group> grouped(String by, List<CountedContract> contracts,
			Function<CountedContract, String> key) {
		Map<String, Amounts> sums = new LinkedHashMap<>();
		for (var contract : contracts) {
			sums.merge(key.apply(contract),
					new Amounts(contract.contracts(), contract.totalFen(), contract.technologyFen()), Amounts::plus);
		}
		return sums.entrySet()
			.stream()
			.sorted((one, other) -> Long.compare(other.getValue().totalFen(), one.getValue().totalFen()))
			.map((sum) -> new Group(by, sum.getKey(), null, sum.getValue(), null))
			.toList();
	}

	private static List<Entry> entries(List<CountedContract> contracts, Map<String, Sold> sold) {
		return contracts.stream().map((contract) -> {
			var more = sold.get(contract.contractId());
			return new Entry(contract.contractId(), contract.number(), contract.name(), contract.kind(),
					contract.field(), contract.planSource(), (more != null) ? more.mode() : null, contract.sellerName(),
					contract.sellerRegion(), contract.buyerName(), contract.buyerRegion(), contract.countedOn(),
					contract.totalFen(), contract.technologyFen());
		}).toList();
	}

	private static String mode(@Nullable Sold sold) {
		return (sold != null && sold.mode() != null) ? sold.mode().name() : "";
	}

	private static String province(String region) {
		return region.substring(0, 2) + "0000";
	}

	/** Figures of what the asker may see one by one are never hidden. */
	private static Amounts amounts(@Nullable Sum sum) {
		return (sum != null) ? new Amounts(sum.contracts(), sum.totalFen(), sum.technologyFen()) : Amounts.NONE;
	}

}
