package io.techbridge.marketplace.imports;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.tables.TableFormat;
import io.techbridge.marketplace.platform.web.Download;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.reports.ListTemplate;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/imports")
@Tag(name = "imports")
class ImportController {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final UploadImport upload;

	private final MapImport map;

	private final StartImport start;

	private final FindImports find;

	private final ImportAccess access;

	private final WriteResult result;

	private final ListReader reader;

	private final ImportTexts texts;

	ImportController(UploadImport upload, MapImport map, StartImport start, FindImports find, ImportAccess access,
			WriteResult result, ListReader reader, ImportTexts texts) {
		this.upload = upload;
		this.map = map;
		this.start = start;
		this.find = find;
		this.access = access;
		this.result = result;
		this.reader = reader;
		this.texts = texts;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Bring a list of achievements, needs or contracts: xlsx, xls or csv")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<ImportView.Detail> uploadImport(@RequestPart("file") MultipartFile file, @RequestParam ListKind kind,
			Caller caller) {
		var uploaded = this.find.detail(this.upload.upload(file, kind, caller));
		return ResponseEntity.created(URI.create("/api/imports/" + uploaded.id())).body(uploaded);
	}

	@GetMapping
	@Operation(summary = "The lists that were brought, the latest first")
	Page<ImportView.Summary> listImports(@Valid @ParameterObject PageRequest page, Caller caller) {
		return this.find.list(page, caller);
	}

	@GetMapping("/{id}")
	@Operation(summary = "A list that was brought, and how far it has come")
	ImportView.Detail getImport(@PathVariable ImportId id, Caller caller) {
		return this.find.get(id, caller);
	}

	@DeleteMapping("/{id}")
	@Operation(summary = "Forget a list that was brought; what it made stays")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void deleteImport(@PathVariable ImportId id, Caller caller) {
		this.start.delete(id, caller);
	}

	@PutMapping("/{id}/mapping")
	@Operation(summary = "Say what its columns hold; remembered for the next list with the same names")
	ImportView.Detail mapImport(@PathVariable ImportId id, @Valid @RequestBody MappingRequest mapping, Caller caller) {
		return this.find.detail(this.map.map(id, mapping.columns(), caller));
	}

	@PostMapping("/{id}/check")
	@Operation(summary = "Have every row judged, in the background; nothing is written")
	@ResponseStatus(HttpStatus.ACCEPTED)
	ImportView.Detail checkImport(@PathVariable ImportId id, Caller caller) {
		return this.find.detail(this.start.check(id, caller));
	}

	@GetMapping("/{id}/rows")
	@Operation(summary = "What becomes of its rows")
	Page<ImportView.Row> listImportRows(@PathVariable ImportId id,
			@RequestParam(required = false) @Nullable ImportOutcome outcome, @Valid @ParameterObject PageRequest page,
			Caller caller) {
		return this.find.rows(id, outcome, page, caller);
	}

	@PostMapping("/{id}/application")
	@Operation(summary = "Have its rows written, in the background")
	@ResponseStatus(HttpStatus.ACCEPTED)
	ImportView.Detail applyImport(@PathVariable ImportId id, @Valid @RequestBody ApplicationRequest application,
			Caller caller) {
		return this.find.detail(this.start.apply(id, application.mode(), application.declaredUnclassified(), caller));
	}

	@GetMapping("/{id}/result")
	@Operation(summary = "The rows to be corrected, with what is wrong; it can be uploaded again")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
	void downloadImportResult(@PathVariable ImportId id, Caller caller, HttpServletResponse response) {
		var shown = this.access.get(id, caller);
		if (shown.state() != ImportState.CHECKED && shown.state() != ImportState.APPLIED) {
			throw new RuleViolated(Message.of("import.rule.unchecked"));
		}
		var locale = LocaleContextHolder.getLocale();
		var name = this.texts.text("import.result.file", locale, shown.fileName().replaceFirst("[.][^.]*$", ""));
		Download.send(response, name + ".xlsx", TableFormat.XLSX.mediaType(),
				(stream) -> this.result.write(shown, stream, locale));
	}

	@GetMapping("/templates/{kind}")
	@Operation(summary = "An empty list to be filled in, with values to choose from")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
	void downloadImportTemplate(@PathVariable ListKind kind, Caller caller, HttpServletResponse response) {
		ImportAccess.owner(caller);
		var locale = LocaleContextHolder.getLocale();
		var name = this.texts.text("import.template." + kind, locale);
		var sheet = this.texts.text("import.template.sheet." + kind, locale);
		Download.send(response, name + ".xlsx", TableFormat.XLSX.mediaType(),
				(stream) -> new ListTemplate(this.reader.template(kind, locale), locale).write(stream, sheet));
	}

}
