package io.techbridge.marketplace.statistics.funnel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class FunnelExportController {

	private static final ExportedList<Row> LIST = ExportedList.<Row>named("statistics-funnel")
		.with("listing", 12, (row) -> row.funnel().listing())
		.with("step", 20, (row) -> row.figure().step())
		.with("listings", 12, (row) -> row.figure().listings())
		.with("share", 12, (row) -> row.figure().share())
		.with("medianDays", 16, (row) -> row.figure().medianDays())
		.with("hidden", 10, (row) -> row.figure().hidden())
		.with("from", 14, (row) -> row.funnel().basis().from())
		.with("to", 14, (row) -> row.funnel().basis().to())
		.with("asOf", 22, (row) -> row.funnel().basis().asOf())
		.with("scope", 14, (row) -> row.funnel().basis().scope())
		.with("scopeName", 30, (row) -> row.funnel().basis().scopeName());

	private final ShowFunnel funnel;

	private final ListExport export;

	FunnelExportController(ShowFunnel funnel, ListExport export) {
		this.funnel = funnel;
		this.export = export;
	}

	@GetMapping("/api/exports/statistics-funnel")
	@Operation(summary = "How far the listings published in a period have come, as a file")
	void exportFunnel(@Valid @ParameterObject FunnelFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		var funnel = this.funnel.of(filter, caller);
		this.export.<Row>send(response, format, LIST,
				(rows) -> funnel.steps().forEach((figure) -> rows.accept(new Row(funnel, figure))));
	}

	/** Each row says what it is about: a csv file has no other place for that. */
	private record Row(Funnel funnel, FunnelFigure figure) {

	}

}
