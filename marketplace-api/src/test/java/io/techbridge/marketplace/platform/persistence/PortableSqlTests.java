package io.techbridge.marketplace.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * MySQL and MariaDB both have to understand our SQL, but tests seldom run on MySQL: what
 * one of the two lacks is not to be written at all.
 */
class PortableSqlTests {

	private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"",
			Pattern.DOTALL);

	private static final Pattern LOOKS_LIKE_SQL = Pattern
		.compile("^\\s*(SELECT|INSERT|UPDATE|DELETE|WITH|CREATE|ALTER)\\b");

	private static final Pattern FORBIDDEN = Pattern
		.compile(String.join("|", "->", "\\bLATERAL\\b", "\\bFOR SHARE\\b", "\\bVALUES\\s*\\([^)]*\\)\\s*AS\\b",
				"\\bREGEXP_LIKE\\b", "\\bANY_VALUE\\b", "\\bRETURNING\\b", "\\bSEQUENCE\\b", "\\bNGRAM\\b",
				"\\bCONVERT_TZ\\b", "\\bJSON_(?!(VALUE|TABLE|OBJECT|ARRAY|EXTRACT)\\s*\\()\\w+\\s*\\(",
				"\\bMEMBER OF\\b", "\\bINDEX\\b[^(]*\\(\\s*\\("), Pattern.CASE_INSENSITIVE);

	static Stream<Path> changes() throws IOException {
		return files("src/main/resources/db/changelog", ".sql");
	}

	static Stream<Path> sources() throws IOException {
		return files("src/main/java", ".java");
	}

	@ParameterizedTest
	@MethodSource("changes")
	void changesAreUnderstoodByBoth(Path file) {
		assertThat(read(file)).doesNotContainPattern(FORBIDDEN);
	}

	@ParameterizedTest
	@MethodSource("sources")
	void statementsAreUnderstoodByBoth(Path file) {
		assertThat(statements(read(file))).noneMatch(FORBIDDEN.asPredicate());
	}

	@ParameterizedTest
	@ValueSource(strings = { "SELECT data->'$.a' FROM t", "SELECT 1 FOR SHARE", "INSERT INTO t VALUES (1) AS n",
			"CREATE INDEX i ON t ((lower(a)))", "DELETE FROM t RETURNING id", "CREATE SEQUENCE s",
			"SELECT JSON_OBJECTAGG(a, b) FROM t" })
	void forbiddenThingsAreFound(String sql) {
		assertThat(sql).containsPattern(FORBIDDEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SELECT JSON_VALUE(a, '$.b') FROM t FOR UPDATE SKIP LOCKED",
			"INSERT INTO t (a) SELECT 1 ON DUPLICATE KEY UPDATE a = VALUES(a)", "CREATE INDEX i ON t (a, b)" })
	void otherThingsAreNot(String sql) {
		assertThat(sql).doesNotContainPattern(FORBIDDEN);
	}

	private static List<String> statements(String source) {
		return TEXT_BLOCK.matcher(source)
			.results()
			.map((match) -> (match.group(1) != null) ? match.group(1) : match.group(2))
			.filter((text) -> LOOKS_LIKE_SQL.matcher(text).find())
			.collect(Collectors.toList());
	}

	private static Stream<Path> files(String folder, String ending) throws IOException {
		return Files.walk(Path.of(folder)).filter((file) -> file.toString().endsWith(ending));
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
