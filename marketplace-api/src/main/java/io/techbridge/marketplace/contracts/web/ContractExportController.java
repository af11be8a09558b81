package io.techbridge.marketplace.contracts.web;

import java.math.BigDecimal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import io.techbridge.marketplace.taxonomies.LabelTexts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class ContractExportController {

	private static final int DIGITS_OF_YUAN = 2;

	private final ListContracts list;

	private final ListExport export;

	private final ExportedList<ListedContract> contracts;

	ContractExportController(ListContracts list, ListExport export, LabelTexts labels) {
		this.list = list;
		this.export = export;
		this.contracts = ExportedList.<ListedContract>named("contracts")
			.with("number", 20, ListedContract::number)
			.with("name", 44, ListedContract::name)
			.with("status", 10, ListedContract::status)
			.with("kind", 12, ListedContract::kind)
			.with("field", 30, (one) -> labels.field(one.field()))
			.with("seller", 30, ListedContract::seller)
			.with("sellerRegion", 20, (one) -> labels.region(one.sellerRegion()))
			.with("buyer", 30, ListedContract::buyer)
			.with("buyerRegion", 20, (one) -> labels.region(one.buyerRegion()))
			.with("signedOn", 12, ListedContract::signedOn)
			.with("total", 16, (one) -> yuan(one.totalFen()))
			.with("technology", 16, (one) -> yuan(one.technologyFen()))
			.with("registration", 12, ListedContract::registration)
			.with("registrationNumber", 20, ListedContract::registrationNumber)
			.with("registeredOn", 12, ListedContract::registeredOn)
			.with("registeredTotal", 16, (one) -> yuan(one.registeredTotalFen()))
			.with("registeredTechnology", 16, (one) -> yuan(one.registeredTechnologyFen()));
	}

	@GetMapping("/api/exports/contracts")
	@Operation(summary = "The contracts of the caller's organization or parks, for operators those of all, as a file")
	void exportContracts(@Valid @ParameterObject ContractFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		this.export.portions(response, format, this.contracts,
				(number) -> this.list.list(filter, ListExport.portion(number), caller).items());
	}

	private static @Nullable BigDecimal yuan(@Nullable Long fen) {
		return (fen != null) ? BigDecimal.valueOf(fen, DIGITS_OF_YUAN) : null;
	}

}
