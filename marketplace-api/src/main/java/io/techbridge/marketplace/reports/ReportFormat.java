package io.techbridge.marketplace.reports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The formats of a report, each chosen by the ending of the file.
 */
enum ReportFormat {

	XLSX, CSV, JSONL, TREC;

	static ReportFormat of(Path target) {
		var name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter((format) -> name.endsWith(format.ending()))
			.findFirst()
			.orElseThrow(() -> ReportRefused.because("ending", target,
					Arrays.stream(values()).map(ReportFormat::ending).collect(Collectors.joining(" "))));
	}

	/**
	 * Whether the format is for people, who want to see only what is worth a talk.
	 */
	boolean isForPeople() {
		return this == XLSX || this == CSV;
	}

	private String ending() {
		return "." + name().toLowerCase(Locale.ROOT);
	}

}
