package io.techbridge.marketplace.commands;

import java.util.Locale;

import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.Industry;
import io.techbridge.matching.Labels;
import io.techbridge.matching.RegionCode;

/**
 * The labels that ship, for commands that use no database.
 *
 * @param taxonomies the taxonomies that ship
 */
record SeedLabels(SeedTaxonomies taxonomies) implements Labels {

	@Override
	public String field(FieldCode field, Locale locale) {
		return this.taxonomies.labelOf(field, locale);
	}

	@Override
	public String region(RegionCode region, Locale locale) {
		return this.taxonomies.labelOf(region, locale);
	}

	@Override
	public String industry(Industry industry, Locale locale) {
		return this.taxonomies.labelOf(industry, locale);
	}

}
