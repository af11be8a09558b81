package io.techbridge.marketplace.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.techbridge.marketplace.imports.ImportView.Counts;
import io.techbridge.marketplace.imports.ImportView.Detail;
import io.techbridge.marketplace.imports.ImportView.DuplicateOf;
import io.techbridge.marketplace.imports.ImportView.ImportColumn;
import io.techbridge.marketplace.imports.ImportView.Problem;
import io.techbridge.marketplace.imports.ImportView.Progress;
import io.techbridge.marketplace.imports.ImportView.Row;
import io.techbridge.marketplace.imports.ImportView.Summary;
import io.techbridge.marketplace.imports.ImportView.Target;
import io.techbridge.marketplace.lists.Column;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows imports to those who write for their organization.
 */
@Component
@Transactional(readOnly = true)
class FindImports {

	private final ListImports imports;

	private final ImportAccess access;

	private final JudgedRows rows;

	private final ImportTexts texts;

	private final Clock clock;

	FindImports(ListImports imports, ImportAccess access, JudgedRows rows, ImportTexts texts, Clock clock) {
		this.imports = imports;
		this.access = access;
		this.rows = rows;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * The imports of the caller's organization, the latest first.
	 */
	Page<Summary> list(PageRequest page, Caller caller) {
		var owner = ImportAccess.owner(caller);
		var found = this.imports.findByOrganizationIdOrderByUploadedAtDescIdDesc(owner,
				Pageable.ofSize(page.limit()).withPage(page.number()));
		var counts = this.rows.counts(found.stream().map(ListImport::id).toList());
		return new Page<>(found.stream().map((one) -> summary(one, counts.get(one.id()))).toList(), page.number(),
				page.limit(), this.imports.countByOrganizationId(owner));
	}

	Detail get(ImportId id, Caller caller) {
		return detail(this.access.get(id, caller));
	}

	/**
	 * What becomes of the rows of an import, of those with an outcome if one is given.
	 */
	Page<Row> rows(ImportId id, @Nullable ImportOutcome outcome, PageRequest page, Caller caller) {
		var shown = this.access.get(id, caller);
		return this.rows.find(shown.id(), outcome, page).map((row) -> row(shown, row));
	}

	Detail detail(ListImport shown) {
		var locale = LocaleContextHolder.getLocale();
		var counts = this.rows.counts(List.of(shown.id())).get(shown.id());
		return new Detail(shown.id().toString(), shown.kind(), shown.fileName(), shown.state(), shown.uploadedAt(),
				shown.totalRows(), counts(counts), shown.sheet(), shown.headerRow(), columns(shown),
				targets(shown, locale), shown.mappingRemembered(), progress(shown), shown.mode(),
				(shown.failure() != null) ? shown.failure().in(locale) : null, shown.appliedAt());
	}

	private static Summary summary(ListImport shown, @Nullable Map<ImportOutcome, Integer> counts) {
		return new Summary(shown.id().toString(), shown.kind(), shown.fileName(), shown.state(), shown.uploadedAt(),
				shown.totalRows(), counts(counts));
	}

	private static @Nullable Counts counts(@Nullable Map<ImportOutcome, Integer> counts) {
		return (counts != null) ? new Counts(count(counts, ImportOutcome.NEW), count(counts, ImportOutcome.CHANGED),
				count(counts, ImportOutcome.UNCHANGED), count(counts, ImportOutcome.DUPLICATE),
				count(counts, ImportOutcome.AMBIGUOUS), count(counts, ImportOutcome.ERROR)) : null;
	}

	private static int count(Map<ImportOutcome, Integer> counts, ImportOutcome outcome) {
		return counts.getOrDefault(outcome, 0);
	}

	private static List<ImportColumn> columns(ListImport shown) {
		return shown.columnsFound()
			.all()
			.stream()
			.map((column) -> new ImportColumn(column.position(), column.letters(), column.header(),
					name(shown.mapping().targets().get(column.position())), column.examples()))
			.toList();
	}

	private static @Nullable String name(@Nullable Column target) {
		return (target != null) ? target.name() : null;
	}

	private static List<Target> targets(ListImport shown, Locale locale) {
		return ListReader.targets(shown.kind())
			.stream()
			.map((column) -> new Target(column.name(), column.label(locale), column.severalTogether()))
			.toList();
	}

	private @Nullable Progress progress(ListImport shown) {
		if (!shown.state().isUnderWay() || shown.stepAt() == null || shown.totalRows() == null) {
			return null;
		}
		var seconds = Duration.between(shown.stepAt(), this.clock.instant()).toMillis() / 1000.0;
		var rate = (seconds > 0) ? shown.doneRows() / seconds : 0;
		var left = Math.max(0, shown.totalRows() - shown.doneRows());
		return new Progress(shown.doneRows(), shown.totalRows(), Math.round(rate * 10) / 10.0,
				(rate > 0) ? (long) Math.ceil(left / rate) : null);
	}

	private Row row(ListImport shown, JudgedRow row) {
		var ofContract = shown.kind() == ListKind.CONTRACT;
		var locale = LocaleContextHolder.getLocale();
		var like = row.like();
		return new Row(row.row(), row.externalId(), row.title(), row.outcome(), ofContract ? null : text(row.subject()),
				ofContract ? text(row.subject()) : null,
				row.problems().stream().map((problem) -> problem(shown, problem, locale)).toList(), row.changedFields(),
				(like != null) ? new DuplicateOf(text(like.id()), like.row(), like.title()) : null);
	}

	private Problem problem(ListImport shown, StoredProblem problem, Locale locale) {
		return new Problem(problem.field(), (problem.column() != null) ? shown.heading(problem.column(), locale) : null,
				problem.value(), this.texts.reason(problem, locale), problem.severity());
	}

	private static @Nullable String text(@Nullable Object id) {
		return (id != null) ? id.toString() : null;
	}

}
