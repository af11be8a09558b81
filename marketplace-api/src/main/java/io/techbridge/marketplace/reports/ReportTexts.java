package io.techbridge.marketplace.reports;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of this package; Chinese unless English is asked for.
 */
final class ReportTexts {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private ReportTexts() {
	}

	static String of(Locale locale, String key, Object... arguments) {
		var pattern = ResourceBundle.getBundle("reports/texts", locale, NO_FALLBACK).getString(key);
		return new MessageFormat(pattern, Locale.ROOT).format(Arrays.stream(arguments).map(String::valueOf).toArray());
	}

}
