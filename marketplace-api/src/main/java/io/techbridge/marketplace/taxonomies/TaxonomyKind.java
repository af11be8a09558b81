package io.techbridge.marketplace.taxonomies;

import java.util.Arrays;
import java.util.Locale;

import io.techbridge.marketplace.platform.problems.NotFound;

/**
 * The trees whose labels can be edited.
 */
enum TaxonomyKind {

	FIELDS("technical_field"),

	REGIONS("region"),

	INDUSTRIES("industry");

	private final String table;

	TaxonomyKind(String table) {
		this.table = table;
	}

	/**
	 * The tree with the given name in paths.
	 */
	static TaxonomyKind of(String name) {
		return Arrays.stream(values())
			.filter((kind) -> kind.name().toLowerCase(Locale.ROOT).equals(name))
			.findFirst()
			.orElseThrow(() -> new NotFound("taxonomy " + name));
	}

	String table() {
		return this.table;
	}

}
