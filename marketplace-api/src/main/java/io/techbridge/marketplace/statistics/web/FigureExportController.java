package io.techbridge.marketplace.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import io.techbridge.marketplace.statistics.contracts.BreakdownBy;
import io.techbridge.marketplace.statistics.contracts.ContractFigureFilter;
import io.techbridge.marketplace.statistics.contracts.ListCounted;
import io.techbridge.marketplace.statistics.contracts.ShowBreakdown;
import io.techbridge.marketplace.statistics.contracts.ShowFlow;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/exports")
@Tag(name = "exports")
class FigureExportController {

	private final ShowFlow flow;

	private final ShowBreakdown breakdown;

	private final ListCounted list;

	private final FigureFiles files;

	private final ListExport export;

	FigureExportController(ShowFlow flow, ShowBreakdown breakdown, ListCounted list, FigureFiles files,
			ListExport export) {
		this.flow = flow;
		this.breakdown = breakdown;
		this.list = list;
		this.files = files;
		this.export = export;
	}

	@GetMapping("/statistics-flow")
	@Operation(summary = "Contracts from region to region, as a file")
	void exportContractFlow(@Valid @ParameterObject ContractFigureFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		var figures = this.flow.of(filter, caller);
		this.export.send(response, format, this.files.flow(), (rows) -> this.files.rows(figures, rows));
	}

	@GetMapping("/statistics-breakdown")
	@Operation(summary = "Contracts by what they have in common, as a file")
	void exportContractBreakdown(@RequestParam BreakdownBy by, @Valid @ParameterObject ContractFigureFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		var figures = this.breakdown.of(by, filter, caller);
		this.export.send(response, format, this.files.breakdown(), (rows) -> this.files.rows(figures, rows));
	}

	@GetMapping("/statistics-contracts")
	@Operation(summary = "The contracts behind a figure, all of them, as a file")
	void exportCountedContracts(@Valid @ParameterObject ContractFigureFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		this.export.<FigureFiles.Behind>send(response, format, this.files.contracts(), (rows) -> this.list.each(filter,
				caller, (basis, contract) -> rows.accept(new FigureFiles.Behind(basis, contract))));
	}

}
