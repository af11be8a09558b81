package io.techbridge.marketplace.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.techbridge.matching.evaluation.Judgements;
import io.techbridge.matching.evaluation.Preference;
import org.jspecify.annotations.Nullable;

/**
 * Reads what judges said, and says in one sentence what is wrong with a file.
 */
final class JudgedFiles {

	private JudgedFiles() {
	}

	static Judgements judgements(Path qrels) {
		return read("--qrels", qrels, Judgements::read);
	}

	static List<Preference> preferences(@Nullable Path file) {
		return (file == null) ? List.of() : read("--preferences", file, Preference::read);
	}

	static <T> T read(String option, Path file, Reading<T> reading) {
		try (var in = Files.newBufferedReader(file)) {
			return reading.read(in);
		}
		catch (IllegalArgumentException ex) {
			throw new UnusableInput("%s %s：%s".formatted(option, file, ex.getMessage()), ex);
		}
		catch (MalformedInputException ex) {
			throw new UnusableInput("%s %s：不是 UTF-8 文本".formatted(option, file), ex);
		}
		catch (IOException ex) {
			throw new UnusableInput("%s：无法读取文件 %s".formatted(option, file), ex);
		}
	}

	@FunctionalInterface
	interface Reading<T> {

		T read(BufferedReader reader) throws IOException;

	}

}
