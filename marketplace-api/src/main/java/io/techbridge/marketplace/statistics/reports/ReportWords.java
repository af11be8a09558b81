package io.techbridge.marketplace.statistics.reports;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.PlanSource;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * The words of reports. Reports are in Chinese, whoever reads them.
 */
final class ReportWords {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("statistics/report", Locale.ROOT);

	private static final List<ResourceBundle> LABELS = Stream.of("messages/exports", "messages/statistics")
		.map((name) -> ResourceBundle.getBundle(name, Locale.CHINESE))
		.toList();

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
		.withZone(China.ZONE);

	private static final int DIGITS_OF_TEN_THOUSAND_YUAN = 6;

	private ReportWords() {
	}

	static String text(String key, Object... arguments) {
		return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
	}

	static String title(IssuedReport report) {
		return text("title." + report.kind());
	}

	static String scope(IssuedReport report) {
		return (report.scopeName() != null) ? report.scopeName() : text("cover.whole-market");
	}

	static String time(Instant instant) {
		return TIME.format(instant);
	}

	/** The word for a value of a property, or what it was called. */
	static String group(ReportData.Group group) {
		if (group.label() != null) {
			return group.label();
		}
		if (group.key().isEmpty()) {
			return text(group.by().endsWith("PARK") ? "no-park" : "none");
		}
		return switch (group.by()) {
			case "KIND" -> word(ContractKind.valueOf(group.key()));
			case "PLAN_SOURCE" -> word(PlanSource.valueOf(group.key()));
			case "MODE" -> word(TransferMode.valueOf(group.key()));
			default -> group.key();
		};
	}

	/** The same word as in exports. */
	static String word(@Nullable Enum<?> value) {
		if (value == null) {
			return "";
		}
		var key = "label." + value.getDeclaringClass().getSimpleName() + "." + value.name();
		return LABELS.stream().filter((labels) -> labels.containsKey(key)).findFirst().orElseThrow().getString(key);
	}

	static String region(String group) {
		return text("region." + group);
	}

	/** Fen as ten thousand yuan, to the last fen. */
	static BigDecimal tenThousandYuan(long fen) {
		return BigDecimal.valueOf(fen, DIGITS_OF_TEN_THOUSAND_YUAN);
	}

	/** By which share something has grown; {@code null} where there was nothing. */
	static @Nullable Double change(long current, long previous) {
		return (previous != 0) ? (current - previous) / (double) previous : null;
	}

}
