package io.techbridge.marketplace.platform.tables;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;

/**
 * Lines of csv as Excel reads them, behind the byte order mark by which it knows UTF-8.
 */
public final class CsvLines implements Closeable {

	private final BufferedWriter writer;

	public CsvLines(OutputStream stream) throws IOException {
		this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
		this.writer.write('\uFEFF');
	}

	public void write(List<?> values) throws IOException {
		// Not CSVPrinter: its annotations are not on the class path, which javac warns
		// of.
		this.writer.write(CSVFormat.EXCEL.format(values.toArray()));
		this.writer.write(CSVFormat.EXCEL.getRecordSeparator());
	}

	public void flush() throws IOException {
		this.writer.flush();
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

}
