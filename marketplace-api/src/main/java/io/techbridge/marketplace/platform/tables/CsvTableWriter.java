package io.techbridge.marketplace.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import io.techbridge.marketplace.platform.time.China;
import org.jspecify.annotations.Nullable;

/**
 * A table as csv.
 */
final class CsvTableWriter implements TableWriter {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final CsvLines lines;

	CsvTableWriter(OutputStream stream, List<TableColumn> columns) throws IOException {
		this.lines = new CsvLines(stream);
		this.lines.write(columns.stream().map(TableColumn::header).toList());
	}

	@Override
	public void write(List<? extends @Nullable Object> values) throws IOException {
		this.lines.write(values.stream().map(CsvTableWriter::text).toList());
	}

	@Override
	public void finish() throws IOException {
		this.lines.flush();
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

	private static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Instant instant -> MINUTE.format(LocalDateTime.ofInstant(instant, China.ZONE));
			case Number number -> number.toString();
			default -> ForeignText.safe(value.toString());
		};
	}

}
