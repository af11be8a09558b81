package io.techbridge.matching;

import java.util.Locale;

/**
 * What fields, regions and industries are called; the engine knows only their codes.
 */
public interface Labels {

	/**
	 * The label of a technical field.
	 */
	String field(FieldCode field, Locale locale);

	/**
	 * The label of a region.
	 */
	String region(RegionCode region, Locale locale);

	/**
	 * The label of an industry.
	 */
	String industry(Industry industry, Locale locale);

}
