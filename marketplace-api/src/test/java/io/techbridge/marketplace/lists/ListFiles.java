package io.techbridge.marketplace.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Makes the files the tests read.
 */
final class ListFiles {

	private ListFiles() {
	}

	static Path text(Path folder, String name, String content) {
		return text(folder, name, content, StandardCharsets.UTF_8);
	}

	static Path text(Path folder, String name, String content, Charset charset) {
		return bytes(folder, name, content.getBytes(charset));
	}

	static Path bytes(Path folder, String name, byte[] content) {
		try {
			return Files.write(folder.resolve(name), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path xlsx(Path folder, String name, Consumer<Worksheet> content) {
		return workbook(folder, name, (workbook) -> content.accept(workbook.newWorksheet("清单")));
	}

	static Path workbook(Path folder, String name, Consumer<Workbook> content) {
		var file = folder.resolve(name);
		try (OutputStream stream = Files.newOutputStream(file);
				var workbook = new Workbook(stream, "TechBridge", "1.0")) {
			content.accept(workbook);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same workbook without one of its parts. */
	static Path without(String part, Path file) {
		try (var workbook = FileSystems.newFileSystem(file)) {
			Files.delete(workbook.getPath(part));
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path xls(Path folder, String name, Consumer<Sheet> content) {
		var file = folder.resolve(name);
		try (var workbook = new HSSFWorkbook(); var stream = Files.newOutputStream(file)) {
			content.accept(workbook.createSheet("清单"));
			workbook.write(stream);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void row(Worksheet sheet, int row, Object... values) {
		for (int column = 0; column < values.length; column++) {
			switch (values[column]) {
				case null -> {
					// stays empty
				}
				case Number number -> sheet.value(row, column, number);
				case LocalDate date -> {
					sheet.value(row, column, date);
					sheet.style(row, column).format("yyyy-mm-dd").set();
				}
				case Object text -> sheet.value(row, column, text.toString());
			}
		}
	}

}
