package io.techbridge.marketplace.matches.marks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.matches.AnsweredPairs;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What people made of their matches and answered to interests, for fitting the weights.
 * Columns and values are for a program and the same in every language; a dismissal of
 * what has materially changed since says nothing of the pair any more.
 */
@RestController
@Tag(name = "exports")
class FeedbackExportController {

	private static final int PORTION = 100;

	private static final ExportedList<Feedback> LIST = ExportedList.<Feedback>named("match-feedback")
		.with("need_id", 22, Feedback::need)
		.with("achievement_id", 22, Feedback::achievement)
		.with("mark", 16, Feedback::mark)
		.with("reason", 22, Feedback::reason);

	private static final String MARKED = """
			SELECT need_id, achievement_id, mark, reason FROM match_mark WHERE returned_at IS NULL
			ORDER BY need_id, achievement_id, organization_id LIMIT :size OFFSET :offset""";

	private final ListExport export;

	private final AnsweredPairs answered;

	private final JdbcClient jdbc;

	FeedbackExportController(ListExport export, AnsweredPairs answered, JdbcClient jdbc) {
		this.export = export;
		this.answered = answered;
		this.jdbc = jdbc;
	}

	@GetMapping("/api/exports/match-feedback")
	@Operation(
			summary = "What organizations made of their matches and answered to each other, without who they are, as a file")
	void exportMatchFeedback(@RequestParam(defaultValue = "csv") TableFormat format, HttpServletResponse response) {
		this.export.send(response, format, LIST, (rows) -> {
			each(this::marked, rows);
			each((offset) -> this.answered.portion(offset, PORTION).stream().map(Feedback::of).toList(), rows);
		});
	}

	private static void each(IntFunction<List<Feedback>> portion, Consumer<Feedback> rows) {
		for (int offset = 0;; offset += PORTION) {
			var found = portion.apply(offset);
			found.forEach(rows);
			if (found.size() < PORTION) {
				return;
			}
		}
	}

	private List<Feedback> marked(int offset) {
		return this.jdbc.sql(MARKED)
			.param("size", PORTION)
			.param("offset", offset)
			.query((row, index) -> new Feedback(row.getString("need_id"), row.getString("achievement_id"),
					row.getString("mark"), row.getString("reason")))
			.list();
	}

}
