package io.techbridge.marketplace.lists;

import java.util.Locale;

/**
 * What a column of a list can hold.
 */
public enum Column {

	ID, COUNTER, TITLE, ORGANIZATION, REGION, SUMMARY(true), DESCRIPTION(true), ADVANTAGES(true), APPLICATIONS(true),
	INDICATORS(true), INTELLECTUAL_PROPERTY(true), KEYWORDS(true), FIELD, LIST_FIELD, STAGE, TRL, MODES, TRY_BEFORE_PAY,
	PRICE, ALLOWED_REGIONS, PUBLISHED_ON, KIND, PROBLEM(true), TRIED(true), BASIS(true), MIN_TRL, BUDGET, DEADLINE,
	PREFERRED_REGIONS, EXCLUDED_REGIONS;

	private final boolean severalTogether;

	Column() {
		this(false);
	}

	Column(boolean severalTogether) {
		this.severalTogether = severalTogether;
	}

	/**
	 * Whether several columns of a file may all be this one; their texts are joined.
	 */
	boolean severalTogether() {
		return this.severalTogether;
	}

	/**
	 * What the column is called, in Chinese or English.
	 */
	public String label(Locale locale) {
		return ListTexts.of(locale, "column." + name());
	}

}
