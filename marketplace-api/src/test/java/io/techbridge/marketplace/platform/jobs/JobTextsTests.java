package io.techbridge.marketplace.platform.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JobTextsTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private static final Pattern KEY = Pattern.compile("\"(job\\.[a-z-]+)\"");

	private static final Pattern GAP = Pattern.compile("\\{(\\d+)");

	private static final Pattern APOSTROPHE = Pattern.compile("(?<!')'(?!')");

	private final Properties english = bundle("jobs.properties");

	private final Properties chinese = bundle("jobs_zh.properties");

	@Test
	void everythingThatJobsTellHasASentenceInBothLanguages() throws IOException {
		var told = told();

		assertThat(told).contains("job.removed", "job.mails-sent", "job.import-applied", "job.interrupted");
		assertThat(this.english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(told);
		assertThat(this.chinese.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(told);
	}

	@Test
	void bothLanguagesHaveTheSameGaps() {
		assertThat(this.english.stringPropertyNames())
			.allSatisfy((key) -> assertThat(gaps(this.chinese.getProperty(key)))
				.isEqualTo(gaps(this.english.getProperty(key))));
	}

	@Test
	void noApostropheSwallowsAGap() {
		assertThat(this.english.values()).extracting(Object::toString).noneMatch(APOSTROPHE.asPredicate());
	}

	private static TreeSet<String> told() throws IOException {
		var keys = new TreeSet<String>();
		try (var files = Files.walk(SOURCES)) {
			for (var file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				KEY.matcher(Files.readString(file)).results().map((found) -> found.group(1)).forEach(keys::add);
			}
		}
		return keys;
	}

	private static Set<String> gaps(String sentence) {
		return GAP.matcher(sentence).results().map((gap) -> gap.group(1)).collect(Collectors.toSet());
	}

	private static Properties bundle(String name) {
		var bundle = new Properties();
		try (var reader = Files.newBufferedReader(MESSAGES.resolve(name))) {
			bundle.load(reader);
			return bundle;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
