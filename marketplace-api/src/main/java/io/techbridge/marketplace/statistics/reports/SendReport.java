package io.techbridge.marketplace.statistics.reports;

import io.techbridge.marketplace.platform.engine.Mode;
import io.techbridge.marketplace.platform.tables.ListExported;
import io.techbridge.marketplace.platform.tables.TableFormat;
import io.techbridge.marketplace.platform.web.Download;
import io.techbridge.marketplace.taxonomies.Taxonomies;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Sends a report as a workbook; that it left the marketplace is told like any export.
 */
@Component
class SendReport {

	private final Taxonomies taxonomies;

	private final Mode mode;

	private final ApplicationEventPublisher events;

	SendReport(Taxonomies taxonomies, Mode mode, ApplicationEventPublisher events) {
		this.taxonomies = taxonomies;
		this.mode = mode;
		this.events = events;
	}

	void send(IssuedReport report, ReportData data, HttpServletResponse response) {
		var document = compose(report, data);
		Download.send(response, fileName(report), TableFormat.XLSX.mediaType(),
				(stream) -> ReportWorkbook.write(document, stream));
		this.events.publishEvent(new ListExported("reports", TableFormat.XLSX, data.contracts().size()));
	}

	/** In words, as it is sent and printed. */
	ReportDocument compose(IssuedReport report, ReportData data) {
		return new ComposeReport(report, data, this.taxonomies, this.mode.isLocal()).compose();
	}

	/** Such as 演示数据-技术转移市场报告-2026-01-01-2026-12-31.xlsx. */
	private String fileName(IssuedReport report) {
		var mark = this.mode.isLocal() ? ReportWords.text("demonstration-mark") + "-" : "";
		return mark + ReportWords.text("file." + report.kind()) + "-" + report.from() + "-" + report.to() + "."
				+ TableFormat.XLSX.ending();
	}

}
