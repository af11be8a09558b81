package io.techbridge.marketplace.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.techbridge.marketplace.lists.ListFiles.row;
import static io.techbridge.marketplace.lists.ListFiles.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

class TemplateColumnsTests {

	private final ListReader reader = new ListReader(SeedTaxonomies.load(), ListLimits.forUploads());

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("templates")
	void everyColumnIsUnderstood(ListKind kind, Locale locale) {
		var template = this.reader.template(kind, locale);

		var list = open(kind, template, List.of());

		assertThat(list.columns()).extracting(ListColumn::proposal)
			.containsExactlyElementsOf(template.stream().map(TemplateColumn::column).toList());
		assertThat(template).extracting(TemplateColumn::column).doesNotHaveDuplicates();
		assertThat(template).extracting(TemplateColumn::hint).doesNotContain("");
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everythingThatCanBeChosenIsUnderstood(ListKind kind, Locale locale) {
		var template = this.reader.template(kind, locale);
		var most = template.stream().mapToInt((column) -> column.choices().size()).max().orElseThrow();
		var rows = new ArrayList<List<String>>();
		for (int number = 0; number < most; number++) {
			rows.add(filled(template, number));
		}
		var list = open(kind, template, rows);

		try (var read = list.rows(list.proposal())) {
			read.forEachRemaining((row) -> assertThat(row.problems()).as("row " + row.cells()).isEmpty());
		}
	}

	private static Stream<Arguments> templates() {
		return Stream.of(ListKind.values())
			.flatMap((kind) -> Stream.of(Locale.CHINESE, Locale.ENGLISH).map((locale) -> Arguments.of(kind, locale)));
	}

	private static List<String> filled(List<TemplateColumn> template, int number) {
		return template.stream().map((column) -> {
			if (column.column() == Column.TITLE) {
				return "第" + number + "条";
			}
			return column.choices().isEmpty() ? "" : column.choices().get(number % column.choices().size());
		}).toList();
	}

	private OpenList open(ListKind kind, List<TemplateColumn> template, List<List<String>> rows) {
		return this.reader.open(kind, xlsx(this.folder, "template.xlsx", (sheet) -> {
			row(sheet, 0, template.stream().map(TemplateColumn::header).toArray());
			for (int i = 0; i < rows.size(); i++) {
				row(sheet, i + 1, rows.get(i).toArray());
			}
		}));
	}

}
