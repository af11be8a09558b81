package io.techbridge.marketplace.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.techbridge.marketplace.lists.ListFiles.bytes;
import static io.techbridge.marketplace.lists.ListFiles.row;
import static io.techbridge.marketplace.lists.ListFiles.text;
import static io.techbridge.marketplace.lists.ListFiles.xls;
import static io.techbridge.marketplace.lists.ListFiles.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ListRefusedTests {

	private final ListReader reader = new ListReader(SeedTaxonomies.load(),
			new ListLimits(50, 1 << 20, 1 << 20, 30, 1 << 16));

	@TempDir
	Path folder;

	@Test
	void aFileThatIsNotThere() {
		assertThat(refusal(this.folder.resolve("nichts.xlsx"))).isEqualTo("missing");
		assertThat(refusal(this.folder)).isEqualTo("unreadable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\n\r\n", "\uFEFF" })
	void anEmptyFile(String content) {
		assertThat(refusal(text(this.folder, "a.csv", content))).isEqualTo("empty");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "%PDF-1.7 x | type", "<html><table></table> | html", "<?xml version='1.0'?> | html",
					"[{\"title\":1}] | jsonl", "{\"title\": | jsonl", "just words | no-title", "备注,联系人 | no-title" })
	void aFileOfAnotherKindWhateverItsEnding(String content, String code) {
		assertThat(refusal(text(this.folder, "list.xlsx", content))).isEqualTo(code);
	}

	@Test
	void anArchiveThatIsNoWorkbook() throws IOException {
		assertThat(refusal(zip("a.xlsx", "word/document.xml", 10))).isEqualTo("type");
		assertThat(refusal(zip("a.xlsx", "xl/workbook.bin", 10))).isEqualTo("xlsb");
		assertThat(refusal(bytes(this.folder, "b.csv", new byte[] { 1, 0, 2, 0, 3 }))).isEqualTo("type");
	}

	@Test
	void aWorkbookThatUnpacksToTooMuch() throws IOException {
		assertThat(refusal(zip("a.xlsx", "xl/workbook.xml", 3 << 20))).isEqualTo("bomb");
	}

	@Test
	void aWorkbookWithAPassword() throws IOException {
		var file = this.folder.resolve("a.xlsx");
		try (var system = new POIFSFileSystem(); var stream = Files.newOutputStream(file)) {
			system.createDocument(new ByteArrayInputStream(new byte[] { 1 }), "EncryptedPackage");
			system.writeFilesystem(stream);
		}

		assertThat(refusal(file)).isEqualTo("encrypted");
	}

	@Test
	void aMissingTitleColumnIsNamedWithWhatWasFound() {
		var file = text(this.folder, "a.csv", "编号,联系人\n1,某\n");

		var refused = refused(file);

		assertThat(refused).hasMessageContaining("编号、联系人").hasMessageContaining("成果名称");
		assertThat(refused.message(Locale.ENGLISH)).contains("title column").doesNotContain("{");
	}

	@Test
	void aHeaderBelowTheTenthRowIsNotFound() {
		assertThat(refusal(text(this.folder, "a.csv", "说明\n".repeat(10) + "title\nx\n"))).isEqualTo("no-title");
		assertThat(this.reader.achievements(text(this.folder, "a.csv", "说明\n".repeat(9) + "title\nx\n")).rows())
			.hasSize(1);
	}

	@Test
	void aHeaderWithNothingBelow() {
		assertThat(refusal(text(this.folder, "a.csv", "title,id\n,\n"))).isEqualTo("no-rows");
		assertThat(refusal(xlsx(this.folder, "a.xlsx", (sheet) -> row(sheet, 0, "title")))).isEqualTo("no-rows");
	}

	@Test
	void oneIdTwiceNamesBothRows() {
		var file = text(this.folder, "a.csv", "id,title\nA,x\nB,y\n\nA,z\n");

		assertThat(refused(file)).hasMessageContaining("“A”").hasMessageContaining("第 2 行和第 5 行");
	}

	@Test
	void moreThanTheLimits() {
		assertThat(refusal(text(this.folder, "a.csv", "title\n" + "x\n".repeat(51)))).isEqualTo("too-many-rows");
		assertThat(refusal(text(this.folder, "a.csv", "title\n" + "x".repeat(1 << 20)))).isEqualTo("large");
		assertThat(refusal(xls(this.folder, "a.xls", (sheet) -> {
			for (int i = 0; i < 5000; i++) {
				sheet.createRow(i).createCell(0).setCellValue("成果名称" + i);
			}
		}))).isEqualTo("xls-large");
	}

	@Test
	void aCellFarOutsideTheSheetDoesNotFillTheMemory() throws IOException {
		var good = xlsx(this.folder, "a.xlsx", (sheet) -> row(sheet, 0, "title"));

		var bad = edited(good, "r=\"A1\"", "r=\"ZZZZZZ1\"");

		assertThat(refusal(bad)).isEqualTo("broken");
	}

	@Test
	void noTruncatedOrGarbledWorkbookDoesAnythingElse() throws IOException {
		var random = new Random(20261121);
		for (var whole : new Path[] { xlsx(this.folder, "a.xlsx", (sheet) -> row(sheet, 0, "title", "id")),
				xls(this.folder, "a.xls", (sheet) -> sheet.createRow(0).createCell(0).setCellValue("title")) }) {
			var content = Files.readAllBytes(whole);
			for (int i = 0; i < 150; i++) {
				var cut = Arrays.copyOf(content, 1 + random.nextInt(content.length));
				requireNothingButRefusals(cut);
				var garbled = content.clone();
				for (int j = 0; j < 20; j++) {
					garbled[random.nextInt(garbled.length)] = (byte) random.nextInt();
				}
				requireNothingButRefusals(garbled);
			}
		}
	}

	@Test
	void noRandomBytesDoAnythingElse() {
		var random = new Random(20261122);
		var starts = new String[] { "", "PK\u0003\u0004", "{\"title\":", "title,id\n", "成果名称\t编号\n\"" };
		for (int i = 0; i < 500; i++) {
			var noise = new byte[random.nextInt(300)];
			random.nextBytes(noise);
			var content = new ByteArrayOutputStream();
			content.writeBytes(starts[i % starts.length].getBytes(StandardCharsets.UTF_8));
			content.writeBytes(noise);
			requireNothingButRefusals(content.toByteArray());
		}
	}

	private void requireNothingButRefusals(byte[] content) {
		try {
			this.reader.achievements(bytes(this.folder, "noise", content));
		}
		catch (ListRefused ex) {
			assertThat(ex).hasMessageContaining("noise");
			assertThat(ex.message(Locale.ENGLISH)).doesNotContain("{1}");
		}
	}

	private ListRefused refused(Path file) {
		return catchThrowableOfType(ListRefused.class, () -> this.reader.achievements(file));
	}

	private String refusal(Path file) {
		return refused(file).code();
	}

	private Path zip(String name, String entry, int size) throws IOException {
		var file = this.folder.resolve(name);
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write(new byte[size]);
		}
		return file;
	}

	private Path edited(Path workbook, String old, String replacement) throws IOException {
		var file = this.folder.resolve("edited.xlsx");
		try (var source = new ZipFile(workbook.toFile());
				var target = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var entry : source.stream().toList()) {
				target.putNextEntry(new ZipEntry(entry.getName()));
				try (var stream = source.getInputStream(entry)) {
					var content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
					target.write(content.replace(old, replacement).getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		return file;
	}

}
