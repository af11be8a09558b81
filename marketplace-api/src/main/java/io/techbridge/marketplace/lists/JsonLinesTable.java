package io.techbridge.marketplace.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with one JSON object a line, seen as a table: the keys of all lines are the
 * header, as row 0; rows are counted by line.
 */
final class JsonLinesTable implements Table {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private final Path file;

	private final TextEncoding encoding;

	private final List<String> keys;

	private JsonLinesTable(Path file, TextEncoding encoding, List<String> keys) {
		this.file = file;
		this.encoding = encoding;
		this.keys = keys;
	}

	/**
	 * The file, after a first pass that collects its keys.
	 * @throws ListRefused if no line is a JSON object
	 */
	static JsonLinesTable of(Path file, TextEncoding encoding) throws IOException {
		Set<String> keys = new LinkedHashSet<>();
		try (var reader = encoding.open(file)) {
			for (var line = reader.readLine(); line != null; line = reader.readLine()) {
				var object = object(line);
				if (object != null && keys.size() < ListLimits.COLUMNS) {
					keys.addAll(object.propertyNames());
				}
			}
		}
		if (keys.isEmpty()) {
			throw ListRefused.because("jsonl", file.getFileName());
		}
		return new JsonLinesTable(file, encoding, List.copyOf(keys));
	}

	@Override
	public FileFacts facts() {
		return new FileFacts(this.file.getFileName().toString(), "jsonl", this.encoding.name(), null, null, 0, 0);
	}

	@Override
	public Rows open() throws IOException {
		return new JsonRows(this.encoding.open(this.file));
	}

	private static @Nullable JsonNode object(String line) {
		try {
			var node = JSON.readTree(line);
			return node.isObject() ? node : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private TextRow row(int number, String line) {
		if (line.isBlank()) {
			return TextRow.of(number, List.of());
		}
		var object = object(line);
		if (object == null) {
			return TextRow.unreadable(number, line);
		}
		return TextRow.of(number, this.keys.stream().map((key) -> text(object.get(key))).map(Texts::clean).toList());
	}

	private static String text(@Nullable JsonNode value) {
		if (value == null || value.isNull()) {
			return "";
		}
		if (value.isArray()) {
			return value.valueStream().map(JsonLinesTable::text).collect(Collectors.joining("；"));
		}
		if (value.isNumber()) {
			return value.decimalValue().stripTrailingZeros().toPlainString();
		}
		return value.isObject() ? value.toString() : value.asString();
	}

	private final class JsonRows implements Rows {

		private final BufferedReader reader;

		private final List<TextRow> ahead = new ArrayList<>();

		private int line;

		private JsonRows(BufferedReader reader) {
			this.reader = reader;
			this.ahead.add(TextRow.of(0, JsonLinesTable.this.keys));
		}

		@Override
		public boolean hasNext() {
			if (this.ahead.isEmpty()) {
				var text = readLine();
				if (text != null) {
					this.ahead.add(row(++this.line, text));
				}
			}
			return !this.ahead.isEmpty();
		}

		@Override
		public TextRow next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			return Objects.requireNonNull(this.ahead.removeFirst());
		}

		@Override
		public void close() throws IOException {
			this.reader.close();
		}

		private @Nullable String readLine() {
			try {
				return this.reader.readLine();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
