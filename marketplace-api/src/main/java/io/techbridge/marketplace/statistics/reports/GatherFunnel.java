package io.techbridge.marketplace.statistics.reports;

import java.util.List;

import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.statistics.contracts.ContractFigureFilter;
import io.techbridge.marketplace.statistics.reports.ReportData.Step;

import org.springframework.stereotype.Component;

/**
 * Gathers how far the listings of a period have come.
 */
@Component
class GatherFunnel {

	List<Step> of(ContractFigureFilter filter, Caller caller) {
		return List.of();
	}

}
