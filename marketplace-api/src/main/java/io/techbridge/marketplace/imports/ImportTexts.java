package io.techbridge.marketplace.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import io.techbridge.marketplace.lists.RowProblem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words what is wrong with rows.
 */
@Component
class ImportTexts {

	private final MessageSource messages;

	ImportTexts(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Why, and what to do.
	 */
	String reason(StoredProblem problem, Locale locale) {
		if (problem.fromList()) {
			return new RowProblem(problem.severity(), 0, problem.column(), problem.value(), problem.key(),
					List.copyOf(problem.arguments()))
				.reason(locale);
		}
		return text(problem.key(), locale, problem.arguments().toArray());
	}

	/**
	 * All that is wrong with a row, each in a line of its own with the column it is
	 * about.
	 */
	String lines(ListImport of, JudgedRow row, Locale locale) {
		var lines = new ArrayList<String>();
		for (var problem : row.problems()) {
			var reason = reason(problem, locale);
			lines.add((problem.column() != null)
					? text("import.result.line", locale, of.heading(problem.column(), locale), reason) : reason);
		}
		if (row.like() != null) {
			lines.add(duplicate(row.like(), locale));
		}
		return String.join("\n", lines);
	}

	String text(String key, Locale locale, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, locale));
	}

	private String duplicate(Alike like, Locale locale) {
		return (like.row() != null) ? text("import.result.like-row", locale, like.row().toString(), like.title())
				: text("import.result.like-listing", locale, like.title());
	}

}
