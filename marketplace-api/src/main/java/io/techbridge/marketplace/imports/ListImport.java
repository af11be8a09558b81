package io.techbridge.marketplace.imports;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.Column;
import io.techbridge.marketplace.platform.files.FileKey;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A list that somebody has brought, on its way to becoming listings.
 *
 * @param accountId who brought it, or has it go on
 * @param fileKey where its file is kept
 * @param columnsFound the columns of the file
 * @param mapping what they hold
 * @param mappingRemembered whether that was known from an earlier list
 * @param totalRows how many rows it has, {@code null} until they have been counted
 * @param doneRows how many rows the present step has done
 * @param lastRow the last of them, as a spreadsheet program counts
 * @param waitingRows how many rows now wait for a review
 * @param stepAt when the present step began
 * @param failure why it could not go on
 */
@Table("list_import")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
record ListImport(@Id ImportId id, @Version @Nullable Long version, OrganizationId organizationId, AccountId accountId,
		ListKind kind, String fileName, FileKey fileKey, @Nullable String sheet, int headerRow,
		FoundColumns columnsFound, Mapping mapping, boolean mappingRemembered, ImportState state,
		@Nullable ImportMode mode, @Nullable Integer totalRows, int doneRows, int lastRow, int waitingRows,
		@Nullable Instant stepAt, @Nullable Sentences failure, Instant uploadedAt, @Nullable Instant appliedAt) {

	/**
	 * What its file calls the column that holds something; our own name where several
	 * columns hold it together, where none does, or where the column has no name.
	 */
	String heading(Column target, Locale locale) {
		var positions = this.mapping.targets()
			.entrySet()
			.stream()
			.filter((column) -> column.getValue() == target)
			.map(Map.Entry::getKey)
			.toList();
		var header = (positions.size() == 1) ? this.columnsFound.header(positions.getFirst()) : "";
		return header.isBlank() ? target.label(locale) : header;
	}

	/**
	 * Says anew what the columns hold; what was judged before no longer holds.
	 */
	ListImport map(Mapping mapping) {
		requireNotApplied();
		return begin(ImportState.UPLOADED, null).mapping(mapping).build();
	}

	/**
	 * Has its rows judged.
	 */
	ListImport beginCheck(AccountId by, Instant at) {
		requireNotApplied();
		if (!this.mapping.has(Column.TITLE)) {
			throw new RuleViolated(Message.of("import.rule.title"), "columns");
		}
		return begin(ImportState.CHECKING, at).accountId(by).build();
	}

	/**
	 * Every row has been judged.
	 */
	ListImport checked() {
		return ListImportBuilder.builder(this).state(ImportState.CHECKED).totalRows(this.doneRows).build();
	}

	/**
	 * Has its rows written. One that failed on the way goes on where it was.
	 */
	ListImport beginApplication(ImportMode mode, AccountId by, Instant at) {
		requireNotApplied();
		if (this.state == ImportState.FAILED && this.mode != null) {
			return ListImportBuilder.builder(this)
				.state(ImportState.APPLYING)
				.mode(mode)
				.accountId(by)
				.failure(null)
				.stepAt(at)
				.build();
		}
		if (this.state != ImportState.CHECKED) {
			throw new RuleViolated(Message.of("import.rule.unchecked"));
		}
		return begin(ImportState.APPLYING, at).mode(mode).accountId(by).build();
	}

	/**
	 * Some more rows are done.
	 * @param waiting how many of them wait for a review
	 */
	ListImport progressed(int rows, int lastRow, int waiting) {
		return ListImportBuilder.builder(this)
			.doneRows(this.doneRows + rows)
			.lastRow(lastRow)
			.waitingRows(this.waitingRows + waiting)
			.build();
	}

	/**
	 * Every row has been written, or told why not.
	 */
	ListImport applied(Instant at) {
		return ListImportBuilder.builder(this)
			.state(ImportState.APPLIED)
			.totalRows(this.doneRows)
			.appliedAt(at)
			.build();
	}

	/**
	 * It cannot go on.
	 */
	ListImport failed(Sentences why) {
		return ListImportBuilder.builder(this).state(ImportState.FAILED).failure(why).build();
	}

	private ListImportBuilder begin(ImportState state, @Nullable Instant at) {
		return ListImportBuilder.builder(this)
			.state(state)
			.mode(null)
			.doneRows(0)
			.lastRow(0)
			.waitingRows(0)
			.stepAt(at)
			.failure(null);
	}

	private void requireNotApplied() {
		if (this.state.isUnderWay()) {
			throw new RuleViolated(Message.of("import.rule.under-way"));
		}
		if (this.state == ImportState.APPLIED) {
			throw new RuleViolated(Message.of("import.rule.applied"));
		}
	}

}
