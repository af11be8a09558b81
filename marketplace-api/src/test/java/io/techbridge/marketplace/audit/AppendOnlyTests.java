package io.techbridge.marketplace.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever could change the log could hide what was done.
 */
class AppendOnlyTests {

	private static final Pattern CHANGE = Pattern.compile(
			"\\b(UPDATE|REPLACE(\\s+INTO)?|TRUNCATE(\\s+TABLE)?|ALTER\\s+TABLE)\\s+`?audit_entry",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern REMOVAL = Pattern.compile("DELETE\\s+FROM\\s+`?audit_entry", Pattern.CASE_INSENSITIVE);

	@Test
	void noStatementChangesAnEntry() throws IOException {
		assertThat(sourcesWith(CHANGE)).isEmpty();
	}

	@Test
	void entriesAreRemovedInOnePlace() throws IOException {
		assertThat(sourcesWith(REMOVAL)).extracting(Path::getFileName).containsExactly(Path.of("AuditEntries.java"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE audit_entry SET act = 'a'", "update `audit_entry`", "REPLACE INTO audit_entry",
			"TRUNCATE TABLE audit_entry" })
	void changesAreRecognized(String sql) {
		assertThat(sql).containsPattern(CHANGE);
	}

	private static List<Path> sourcesWith(Pattern sql) throws IOException {
		try (var files = Files.walk(Path.of("src/main"))) {
			return files.filter(AppendOnlyTests::isText).filter((file) -> sql.matcher(read(file)).find()).toList();
		}
	}

	private static boolean isText(Path file) {
		return Stream.of(".java", ".sql", ".yaml").anyMatch(file.toString()::endsWith);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
