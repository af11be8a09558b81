package io.techbridge.marketplace.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;

import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.ListColumn;
import io.techbridge.marketplace.lists.ListLimits;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.lists.TemplateColumn;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListTemplateTests {

	private final ListReader reader = new ListReader(SeedTaxonomies.load(), ListLimits.forUploads());

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource(ListKind.class)
	void isUnderstoodAsAWhole(ListKind kind) throws IOException {
		var columns = this.reader.template(kind, Locale.CHINESE);

		var list = this.reader.open(kind, write(kind, Locale.CHINESE));

		assertThat(list.file().headerRow()).isEqualTo(1);
		assertThat(list.file().sheet()).isEqualTo("清单");
		assertThat(list.columns()).extracting(ListColumn::proposal)
			.containsExactlyElementsOf(columns.stream().map(TemplateColumn::column).toList());
		assertThat(list.columns()).allMatch((column) -> column.examples().isEmpty());
	}

	@Test
	void offersLongListsToChooseFromAndANoteOnEachColumn() throws IOException {
		var file = write(ListKind.ACHIEVEMENT, Locale.ENGLISH);

		var sheet = part(file, "xl/worksheets/sheet1.xml");
		assertThat(sheet).contains("<dataValidation ", "type=\"list\"", "'Choices'!$");
		assertThat(sheet.split("<dataValidation ", -1)).hasSize(1 + 13);
		assertThat(part(file, "xl/comments1.xml")).contains("How it was assessed.");
		assertThat(part(file, "xl/workbook.xml")).contains("state=\"hidden\"");
	}

	private Path write(ListKind kind, Locale locale) throws IOException {
		var file = this.folder.resolve("template.xlsx");
		try (var stream = Files.newOutputStream(file)) {
			new ListTemplate(this.reader.template(kind, locale), locale).write(stream, "清单");
		}
		return file;
	}

	private static String part(Path workbook, String name) throws IOException {
		try (var zip = new ZipFile(workbook.toFile()); var part = zip.getInputStream(zip.getEntry(name))) {
			return new String(part.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
