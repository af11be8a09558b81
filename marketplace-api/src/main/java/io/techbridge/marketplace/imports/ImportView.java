package io.techbridge.marketplace.imports;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * Imports as the API shows them.
 */
final class ImportView {

	private ImportView() {
	}

	/**
	 * An import in a list.
	 *
	 * @param rows how many rows the file has
	 * @param counts what became of them, as far as is known
	 */
	@Schema(name = "ImportSummary")
	record Summary(String id, ListKind kind, String fileName, ImportState state, Instant uploadedAt,
			@Nullable Integer rows, @Nullable Counts counts) {

	}

	/**
	 * An import.
	 *
	 * @param rows how many rows the file has
	 * @param counts what became of them, as far as is known
	 * @param sheet the sheet that is read
	 * @param headerRow the row with the names of the columns
	 * @param targets what columns can hold
	 * @param mappingRemembered whether the mapping is known from an earlier list
	 * @param progress how far the present step has come
	 * @param failure why it could not go on
	 */
	@Schema(name = "ImportDetail")
	record Detail(String id, ListKind kind, String fileName, ImportState state, Instant uploadedAt,
			@Nullable Integer rows, @Nullable Counts counts, @Nullable String sheet, int headerRow,
			List<ImportColumn> columns, List<Target> targets, boolean mappingRemembered, @Nullable Progress progress,
			@Nullable ImportMode mode, @Nullable String failure, @Nullable Instant appliedAt) {

	}

	/**
	 * How many rows there are of each outcome.
	 */
	@Schema(name = "ImportCounts")
	record Counts(@JsonProperty("new") int created, int changed, int unchanged, int duplicate, int ambiguous,
			int error) {

	}

	/**
	 * A column of the file.
	 *
	 * @param target what it holds; missing if it is passed over
	 */
	record ImportColumn(int position, String letters, String header, @Nullable String target, List<String> examples) {

	}

	/**
	 * Something that a column can hold.
	 *
	 * @param several whether more than one column may hold it
	 */
	@Schema(name = "ImportTarget")
	record Target(String name, String label, boolean several) {

	}

	/**
	 * How far a step has come.
	 */
	@Schema(name = "ImportProgress")
	record Progress(int done, int total, double rowsPerSecond, @Nullable Long secondsLeft) {

	}

	/**
	 * What becomes of a row.
	 *
	 * @param row the row as a spreadsheet program counts it
	 * @param listingId the listing it means or has become
	 * @param contractId the contract it means or has become
	 * @param changedFields the fields it changes
	 * @param duplicateOf what it is likely the same as
	 */
	@Schema(name = "ImportRow")
	record Row(int row, @Nullable String externalId, String title, ImportOutcome outcome, @Nullable String listingId,
			@Nullable String contractId, List<Problem> problems, List<String> changedFields,
			@Nullable DuplicateOf duplicateOf) {

	}

	/**
	 * What is wrong with a row.
	 *
	 * @param field the field of the listing or contract
	 * @param column what the file calls the column, or what we call it
	 * @param value the text found
	 * @param message why, and what to do
	 */
	@Schema(name = "ImportProblem")
	record Problem(@Nullable String field, @Nullable String column, String value, String message,
			RowProblem.Severity severity) {

	}

	/**
	 * What a row is likely the same as: a listing or contract, or another row.
	 */
	@Schema(name = "ImportDuplicate")
	record DuplicateOf(@Nullable String id, @Nullable Integer row, String title) {

	}

}
