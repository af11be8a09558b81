package io.techbridge.marketplace.taxonomies;

import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Codes as words in the caller's language.
 */
@Component
public class LabelTexts {

	private final Taxonomies taxonomies;

	LabelTexts(Taxonomies taxonomies) {
		this.taxonomies = taxonomies;
	}

	/**
	 * The label of a field, {@code null} if none is stated.
	 */
	public @Nullable String field(@Nullable String code) {
		return (code != null) ? this.taxonomies.field(new FieldCode(code), LocaleContextHolder.getLocale()) : null;
	}

	/**
	 * The label of a park, {@code null} if none is stated.
	 */
	public @Nullable String park(@Nullable String code) {
		return (code != null) ? this.taxonomies.park(new ParkCode(code), LocaleContextHolder.getLocale()) : null;
	}

	/**
	 * The label of a region, {@code null} if none is stated.
	 */
	public @Nullable String region(@Nullable String code) {
		return (code != null) ? this.taxonomies.region(new RegionCode(code), LocaleContextHolder.getLocale()) : null;
	}

}
