package io.techbridge.marketplace.imports;

import java.util.Locale;

/**
 * Something said in both languages, kept for whoever reads it later.
 */
record Sentences(String zh, String en) {

	String in(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? this.en : this.zh;
	}

}
