package io.techbridge.marketplace.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.statistics.contracts.Breakdown;
import io.techbridge.marketplace.statistics.contracts.BreakdownBy;
import io.techbridge.marketplace.statistics.contracts.ContractFigureFilter;
import io.techbridge.marketplace.statistics.contracts.CountedContractPage;
import io.techbridge.marketplace.statistics.contracts.Flow;
import io.techbridge.marketplace.statistics.contracts.ListCounted;
import io.techbridge.marketplace.statistics.contracts.ShowBreakdown;
import io.techbridge.marketplace.statistics.contracts.ShowFlow;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/statistics")
@Tag(name = "statistics")
class ContractFigureController {

	private final ShowFlow flow;

	private final ShowBreakdown breakdown;

	private final ListCounted list;

	ContractFigureController(ShowFlow flow, ShowBreakdown breakdown, ListCounted list) {
		this.flow = flow;
		this.breakdown = breakdown;
		this.list = list;
	}

	@GetMapping("/flow")
	@Operation(summary = "Contracts from region to region, with the same period one year earlier")
	Flow getContractFlow(@Valid @ParameterObject ContractFigureFilter filter, Caller caller) {
		return this.flow.of(filter, caller);
	}

	@GetMapping("/breakdown")
	@Operation(summary = "Contracts by what they have in common, with the same period one year earlier")
	Breakdown getContractBreakdown(@RequestParam BreakdownBy by, @Valid @ParameterObject ContractFigureFilter filter,
			Caller caller) {
		return this.breakdown.of(by, filter, caller);
	}

	@GetMapping("/contracts")
	@Operation(summary = "The contracts behind a figure, with the count and the sums of it")
	CountedContractPage listCountedContracts(@Valid @ParameterObject ContractFigureFilter filter,
			@Valid @ParameterObject PageRequest page, Caller caller) {
		return this.list.list(filter, page, caller);
	}

}
