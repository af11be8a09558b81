package io.techbridge.marketplace.lists;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of this package; Chinese unless English is asked for.
 */
final class ListTexts {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private ListTexts() {
	}

	static String of(Locale locale, String key, Object... arguments) {
		var pattern = ResourceBundle.getBundle("lists/texts", locale, NO_FALLBACK).getString(key);
		// As text, or MessageFormat would write row 1234 as 1,234.
		return new MessageFormat(pattern, Locale.ROOT).format(Arrays.stream(arguments).map(String::valueOf).toArray());
	}

}
