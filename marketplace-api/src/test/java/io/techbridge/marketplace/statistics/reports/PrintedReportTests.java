package io.techbridge.marketplace.statistics.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.techbridge.marketplace.contracts.ledger.LedgerBase;
import io.techbridge.marketplace.statistics.reports.PrintedReport.PrintedTable;
import io.techbridge.marketplace.statistics.reports.ReportDocument.Block;
import io.techbridge.marketplace.statistics.reports.ReportDocument.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands on paper.
 */
class PrintedReportTests {

	private static final IssuedReport REPORT = new IssuedReport("7", ReportKind.MARKET, LedgerBase.SIGNED,
			LocalDate.EPOCH, LocalDate.EPOCH, Instant.EPOCH, null, null, null, Instant.EPOCH);

	@Test
	void aListTooLongForPaperSaysHowManyRowsOnlyTheWorkbookHas() {
		var table = printed(PrintedReport.MOST_ROWS + 1);

		assertThat(table.rows()).hasSize(PrintedReport.MOST_ROWS);
		assertThat(table.omitted()).isEqualTo(1);
	}

	@Test
	void aListThatFitsIsWhole() {
		var table = printed(PrintedReport.MOST_ROWS);

		assertThat(table.rows()).hasSize(PrintedReport.MOST_ROWS);
		assertThat(table.omitted()).isZero();
	}

	private static PrintedTable printed(int length) {
		List<List<@Nullable Object>> rows = Stream.<List<@Nullable Object>>generate(() -> List.of("技术合同"))
			.limit(length)
			.toList();
		var document = new ReportDocument("报告",
				List.of(Section.of("合同清单", List.of(20), List.of(new Block(null, List.of("名称"), rows)))));
		return PrintedReport.of(REPORT, document).sections().getFirst().tables().getFirst();
	}

}
