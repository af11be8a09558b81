package io.techbridge.marketplace.interests.acts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.interests.views.InterestFiles;
import io.techbridge.marketplace.interests.views.InterestFilter;
import io.techbridge.marketplace.interests.views.ListInterests;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.tables.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class InterestExportController {

	private final ListInterests list;

	private final InterestFiles files;

	InterestExportController(ListInterests list, InterestFiles files) {
		this.list = list;
		this.files = files;
	}

	@GetMapping("/api/exports/interests")
	@Operation(summary = "The interests the caller has to do with, all of them, as a file")
	void exportInterests(@Valid @ParameterObject InterestFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		this.files.send(response, format, (page) -> this.list.list(filter, page, caller));
	}

}
