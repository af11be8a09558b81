package io.techbridge.marketplace.matches.marks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What people made of their matches, for fitting the weights. Columns and values are for
 * a program and the same in every language; a dismissal of what has materially changed
 * since says nothing of the pair any more.
 */
@RestController
@Tag(name = "exports")
class FeedbackExportController {

	private static final ExportedList<Feedback> LIST = ExportedList.<Feedback>named("match-feedback")
		.with("need_id", 22, Feedback::need)
		.with("achievement_id", 22, Feedback::achievement)
		.with("mark", 16, (one) -> one.mark().name())
		.with("reason", 22, Feedback::reason);

	private static final String PORTION = """
			SELECT need_id, achievement_id, mark, reason FROM match_mark WHERE returned_at IS NULL
			ORDER BY need_id, achievement_id, organization_id LIMIT 100 OFFSET :offset""";

	private final ListExport export;

	private final JdbcClient jdbc;

	FeedbackExportController(ListExport export, JdbcClient jdbc) {
		this.export = export;
		this.jdbc = jdbc;
	}

	@GetMapping("/api/exports/match-feedback")
	@Operation(summary = "What organizations made of their matches, without who they are, as a file")
	void exportMatchFeedback(@RequestParam(defaultValue = "csv") TableFormat format, HttpServletResponse response) {
		this.export.portions(response, format, LIST,
				(number) -> this.jdbc.sql(PORTION)
					.param("offset", number * 100)
					.query((row, index) -> new Feedback(row.getString("need_id"), row.getString("achievement_id"),
							Mark.valueOf(row.getString("mark")), row.getString("reason")))
					.list());
	}

}
