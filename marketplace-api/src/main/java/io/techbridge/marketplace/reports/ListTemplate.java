package io.techbridge.marketplace.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import io.techbridge.marketplace.lists.Column;
import io.techbridge.marketplace.lists.TemplateColumn;
import io.techbridge.marketplace.platform.tables.SheetHeader;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty list to be filled in: a header with a note on each column and lists to choose
 * from, and a sheet that explains them.
 */
public final class ListTemplate {

	/** As many rows as may be uploaded. */
	private static final int ROWS = 10_000;

	/** Their zeros in front stay. */
	private static final Set<Column> WRITTEN_AS_TEXT = EnumSet.of(Column.ID, Column.CONTACT_PHONE,
			Column.CONTRACT_NUMBER, Column.OTHER_CODE, Column.ACHIEVEMENT_NUMBER);

	private static final int LONG_TEXT = 40;

	private static final int SHORT_TEXT = 18;

	private static final List<Integer> GUIDE_WIDTHS = List.of(24, 70, 60);

	private static final int CHOICES_TOLD = 12;

	private final List<TemplateColumn> columns;

	private final Locale locale;

	/**
	 * A template with the given columns, in Chinese or English.
	 */
	public ListTemplate(List<TemplateColumn> columns, Locale locale) {
		this.columns = columns;
		this.locale = locale;
	}

	/**
	 * Writes the workbook.
	 * @param name what the list is called
	 */
	public void write(OutputStream stream, String name) throws IOException {
		try (var workbook = new Workbook(stream, "TechBridge", "1.0")) {
			var list = workbook.newWorksheet(name);
			var guide = workbook.newWorksheet(text("template.guide"));
			var choices = workbook.newWorksheet(text("template.choices"));
			choices.setVisibilityState(VisibilityState.HIDDEN);
			SheetHeader.write(list, this.columns.stream().map(TemplateColumn::header).toList(),
					this.columns.stream().map(ListTemplate::width).toList());
			for (int position = 0; position < this.columns.size(); position++) {
				write(this.columns.get(position), position, list, choices);
			}
			writeGuide(guide);
		}
	}

	private void write(TemplateColumn column, int position, Worksheet list, Worksheet choices) {
		list.comment(0, position, column.hint());
		if (column.choices().isEmpty()) {
			if (WRITTEN_AS_TEXT.contains(column.column())) {
				list.style(position).format("@").set();
			}
			return;
		}
		choices.value(0, position, column.header());
		for (int row = 0; row < column.choices().size(); row++) {
			choices.value(row + 1, position, column.choices().get(row));
		}
		list.range(1, position, ROWS, position)
			.validateWithList(choices.range(1, position, column.choices().size(), position))
			.allowBlank(true)
			.showDropdown(true)
			// Several values and other words for the same are understood too.
			.showErrorMessage(!column.several())
			.errorStyle(DataValidationErrorStyle.WARNING)
			.errorTitle(column.header())
			.error(text("template.other"));
	}

	private void writeGuide(Worksheet sheet) {
		var guide = new SheetTable(sheet,
				Stream.of("template.column", "template.hint", "template.values").map(this::text).toList(),
				GUIDE_WIDTHS);
		guide.append(List.of("", text("template.empty"), ""));
		for (var column : this.columns) {
			guide.append(List.of(column.header(), column.hint(), told(column.choices())));
		}
	}

	private String told(List<String> choices) {
		var told = String.join(text("template.comma"), choices.subList(0, Math.min(choices.size(), CHOICES_TOLD)));
		return (choices.size() > CHOICES_TOLD) ? told + text("template.more") : told;
	}

	private static int width(TemplateColumn column) {
		return switch (column.column()) {
			case TITLE, SUMMARY, DESCRIPTION, PROBLEM, TRIED, BASIS, ADVANTAGES, APPLICATIONS, INDICATORS,
					INTELLECTUAL_PROPERTY ->
				LONG_TEXT;
			default -> SHORT_TEXT;
		};
	}

	private String text(String key) {
		return ReportTexts.of(this.locale, key);
	}

}
