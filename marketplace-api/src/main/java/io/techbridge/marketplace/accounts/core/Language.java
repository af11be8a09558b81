package io.techbridge.marketplace.accounts.core;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The languages somebody can be addressed in.
 */
public enum Language {

	@JsonProperty("zh")
	ZH(Locale.CHINESE),

	@JsonProperty("en")
	EN(Locale.ENGLISH);

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	/**
	 * The language of a locale, Chinese if it is none of ours.
	 */
	public static Language of(Locale locale) {
		return EN.locale.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
	}

	public Locale locale() {
		return this.locale;
	}

}
