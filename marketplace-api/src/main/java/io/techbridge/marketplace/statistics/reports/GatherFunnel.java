package io.techbridge.marketplace.statistics.reports;

import java.util.List;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.statistics.contracts.ContractFigureFilter;
import io.techbridge.marketplace.statistics.funnel.FunnelFilter;
import io.techbridge.marketplace.statistics.funnel.ShowFunnel;
import io.techbridge.marketplace.statistics.reports.ReportData.Step;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gathers how far the listings of a period have come.
 */
@Component
class GatherFunnel {

	private final ShowFunnel funnel;

	GatherFunnel(ShowFunnel funnel) {
		this.funnel = funnel;
	}

	/** What a report of the market says: needs first. */
	List<Step> ofMarket(ContractFigureFilter filter, Caller caller) {
		return Stream.of(ListingKind.NEED, ListingKind.ACHIEVEMENT)
			.flatMap((kind) -> steps(kind, filter, null, caller).stream())
			.toList();
	}

	/** What an institution's report says of its achievements. */
	List<Step> ofInstitution(ContractFigureFilter filter, OrganizationId organization, Caller caller) {
		return steps(ListingKind.ACHIEVEMENT, filter, organization, caller);
	}

	private List<Step> steps(ListingKind kind, ContractFigureFilter filter, @Nullable OrganizationId organization,
			Caller caller) {
		var asked = new FunnelFilter(kind, filter.from(), filter.to(), filter.asOf(), null, filter.park(), null,
				organization);
		return this.funnel.of(asked, caller)
			.steps()
			.stream()
			.map((step) -> new Step(kind.name(), step.step().name(), step.listings(), step.share(), step.medianDays()))
			.toList();
	}

}
